"""A list of allowed (query, key) pairs and np.add.at."""
import numpy as np


def attention_backward(dout, Q, K, V, causal):
    t, s = Q.shape[0], K.shape[0]
    pairs = [(i, j) for i in range(t) for j in range(s) if not causal or j <= i]
    i, j = (np.array(x) for x in zip(*pairs))
    c = Q.shape[1] ** 0.5
    logit = np.sum(Q[i] * K[j], axis=1) / c
    top = np.full(t, -np.inf)
    np.maximum.at(top, i, logit)
    e = np.exp(logit - top[i])
    p = e / np.bincount(i, e, t)[i]
    dp = np.sum(dout[i] * V[j], axis=1)
    ds = p * (dp - np.bincount(i, p * dp, t)[i]) / c
    dQ, dK, dV = np.zeros((t, Q.shape[1])), np.zeros(K.shape), np.zeros(V.shape)
    np.add.at(dQ, i, ds[:, None] * K[j])
    np.add.at(dK, j, ds[:, None] * Q[i])
    np.add.at(dV, j, p[:, None] * dout[i])
    return dQ, dK, dV
