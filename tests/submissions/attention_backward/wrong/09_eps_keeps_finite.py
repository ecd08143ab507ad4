"""Finite everywhere by a guard, but wrong where the whole row underflows."""
import numpy as np


def attention_backward(dout, Q, K, V, causal):
    s = Q @ K.T / np.sqrt(Q.shape[1])
    e = np.exp(s - s.max())
    if causal:
        e = np.tril(e)
    p = e / (e.sum(axis=1, keepdims=True) + 1e-12)
    dp = dout @ V.T
    ds = p * (dp - np.sum(p * dp, axis=1, keepdims=True)) / np.sqrt(Q.shape[1])
    return ds @ K, ds.T @ Q, p.T @ dout
