"""Buffers of Q's shape for all: cross-attention breaks."""
import numpy as np


def attention_backward(dout, Q, K, V, causal):
    t, k = Q.shape
    s = Q @ K.T / np.sqrt(k)
    if causal:
        s[np.triu_indices(t, 1)] = -np.inf
    p = np.exp(s - s.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    dQ, dK, dV = np.zeros((t, k)), np.zeros((t, k)), np.zeros((t, V.shape[1]))
    for i in range(t):
        dp = V @ dout[i]
        ds = p[i] * (dp - p[i] @ dp) / np.sqrt(k)
        for j in range(t):
            dQ[i] += ds[j] * K[j]
            dK[j] += ds[j] * Q[i]
            dV[j] += p[i, j] * dout[i]
    return dQ, dK, dV
