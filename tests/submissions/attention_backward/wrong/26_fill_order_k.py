"""Fills the mask through ravel of what may not be C-ordered."""
import numpy as np


def attention_backward(dout, Q, K, V, causal):
    t, k = Q.shape
    q = np.frombuffer(Q.tobytes("A"), dtype=float).reshape(t, k)
    s = q @ K.T / np.sqrt(k)
    if causal:
        s[np.triu_indices(t, 1)] = -np.inf
    p = np.exp(s - s.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    dp = dout @ V.T
    ds = p * (dp - np.sum(p * dp, axis=1, keepdims=True)) / np.sqrt(k)
    return ds @ K, ds.T @ q, p.T @ dout
