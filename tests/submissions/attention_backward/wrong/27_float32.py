import numpy as np


def attention_backward(dout, Q, K, V, causal):
    g, q, k, v = (a.astype(np.float32) for a in (dout, Q, K, V))
    c = np.float32(np.sqrt(q.shape[1]))
    s = q @ k.T / c
    if causal:
        s[np.triu_indices(len(s), 1)] = -np.inf
    p = np.exp(s - s.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    dp = g @ v.T
    ds = p * (dp - np.sum(p * dp, axis=1, keepdims=True)) / c
    return ds @ k, ds.T @ q, p.T @ g
