import numpy as np


def attention_backward(dout, Q, K, V, causal):
    e = np.exp(Q @ K.T / np.sqrt(Q.shape[1]))
    if causal:
        e = np.tril(e)
    p = e / e.sum(axis=1, keepdims=True)
    dp = dout @ V.T
    ds = p * (dp - np.sum(p * dp, axis=1, keepdims=True)) / np.sqrt(Q.shape[1])
    return ds @ K, ds.T @ Q, p.T @ dout
