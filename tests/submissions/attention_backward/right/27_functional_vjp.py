"""Each forward function returns its value and its pullback; they are composed."""
from functools import partial

import numpy as np


def vjp_matmul(a, b):
    return a @ b, lambda g: (g @ b.T, a.T @ g)


def vjp_scale(c, a):
    return c * a, lambda g: c * g


def vjp_softmax(keep, a):
    top = np.where(keep, a, -np.inf).max(axis=1, keepdims=True)
    e = np.where(keep, np.exp(np.minimum(a - top, 0.0)), 0.0)
    p = e / e.sum(axis=1, keepdims=True)
    return p, lambda g: p * g - p * np.einsum("ij,ij->i", p, g)[:, None]


def attention_backward(dout, Q, K, V, causal):
    shape = (Q.shape[0], K.shape[0])
    keep = np.fromfunction(lambda i, j: j <= i if causal else i >= 0, shape)
    raw, pull_scores = vjp_matmul(Q, K.T)
    scaled, pull_scale = vjp_scale(1.0 / np.sqrt(Q.shape[1]), raw)
    weights, pull_softmax = partial(vjp_softmax, keep)(scaled)
    _, pull_mix = vjp_matmul(weights, V)
    dweights, dV = pull_mix(dout)
    dQ, dKt = pull_scores(pull_scale(pull_softmax(dweights)))
    return dQ, dKt.T, dV
