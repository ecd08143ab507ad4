"""The first row of dQ is set to 0 with and without the mask."""
import numpy as np


def attention_backward(dout, Q, K, V, causal):
    s = Q @ K.T / np.sqrt(Q.shape[1])
    if causal:
        s[np.triu_indices(len(s), 1)] = -np.inf
    p = np.exp(s - s.max(1, keepdims=True))
    p /= p.sum(1, keepdims=True)
    dp = dout @ V.T
    ds = p * (dp - (dp * p).sum(1, keepdims=True)) / np.sqrt(Q.shape[1])
    ds[0] = 0.0
    return ds @ K, ds.T @ Q, p.T @ dout
