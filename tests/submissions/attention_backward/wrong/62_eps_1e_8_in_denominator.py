import numpy as np


def attention_backward(dout, Q, K, V, causal):
    s = Q @ K.T / np.sqrt(Q.shape[1])
    if causal:
        s[np.triu_indices(len(s), 1)] = -np.inf
    p = np.exp(s - s.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True) + 1e-8
    dp = dout @ V.T
    ds = p * (dp - np.sum(p * dp, axis=1, keepdims=True)) / np.sqrt(Q.shape[1])
    return ds @ K, ds.T @ Q, p.T @ dout
