import numpy as np


def attention_backward(dout, Q, K, V, causal):
    c = np.sqrt(Q.shape[1])
    Q /= c
    s = Q @ K.T
    if causal:
        s[np.triu_indices(len(s), 1)] = -np.inf
    p = np.exp(s - s.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    dp = dout @ V.T
    ds = p * (dp - np.sum(p * dp, axis=1, keepdims=True))
    return ds @ K / c, ds.T @ Q, p.T @ dout
