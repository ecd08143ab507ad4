import numpy as np


def softmax(x):
    e = np.exp(x - x.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def attention_backward(dout, Q, K, V, causal):
    s = Q @ K.T / np.sqrt(Q.shape[1])
    if causal:
        s[np.triu_indices(len(s), 1)] = -np.inf
    p = softmax(s)
    dp = dout @ V.T
    ds = p * (dp - np.sum(p * dp, axis=0)) / np.sqrt(Q.shape[1])
    return ds @ K, ds.T @ Q, p.T @ dout
