"""Takes the sigmoid of ZL again, and uses it with the sign of the label."""
import numpy as np


def deep_backward(X, y, params, cache):
    L, m = len(params) // 2, len(X)
    s = 1.0 - 2.0 * y
    dZ = s * 0.5 * (1.0 + np.tanh(0.5 * s * cache[f"Z{L}"])) / m
    grads = {}
    acts = [X, *(cache[f"A{l}"] for l in range(1, L))]
    for l, A in zip(range(L, 0, -1), acts[::-1]):
        grads |= {f"dW{l}": A.T.dot(dZ), f"db{l}": dZ.sum(0)[None, :]}
        dZ = dZ.dot(params[f"W{l}"].T) * (A > 0)
    return grads
