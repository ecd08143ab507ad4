"""The mask of the longest sequence so far is kept and cut from the wrong corner."""
import numpy as np

_mask = np.zeros((0, 0))


def mask(n):
    global _mask
    if len(_mask) < n:
        _mask = np.tri(n)
    return _mask[-n:, :n]


def attention_backward(dout, Q, K, V, causal):
    s = Q @ K.T / np.sqrt(Q.shape[1])
    if causal:
        s = np.where(mask(len(s)) > 0, s, -np.inf)
    p = np.exp(s - s.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    dp = dout @ V.T
    ds = p * (dp - np.sum(p * dp, axis=1, keepdims=True)) / np.sqrt(Q.shape[1])
    return ds @ K, ds.T @ Q, p.T @ dout
