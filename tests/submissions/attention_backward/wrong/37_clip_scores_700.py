"""Clipped instead of shifted: right up to 700."""
import numpy as np


def attention_backward(dout, Q, K, V, causal):
    s = Q @ K.T / np.sqrt(Q.shape[1])
    e = np.exp(np.clip(s, -700, 700))
    if causal:
        e = np.tril(e)
    p = e / e.sum(axis=1, keepdims=True)
    dp = dout @ V.T
    ds = p * (dp - np.sum(p * dp, axis=1, keepdims=True)) / np.sqrt(Q.shape[1])
    return ds @ K, ds.T @ Q, p.T @ dout
