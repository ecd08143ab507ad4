"""The weights are clipped at 1e-9, as for a logarithm."""
import numpy as np


def attention_backward(dout, Q, K, V, causal):
    s = Q @ K.T / np.sqrt(Q.shape[1])
    keep = np.tri(*s.shape, dtype=bool) if causal else np.ones(s.shape, dtype=bool)
    s = np.where(keep, s, -np.inf)
    p = np.exp(s - s.max(1, keepdims=True))
    p /= p.sum(1, keepdims=True)
    p = np.where(keep, np.clip(p, 1e-9, 1.0), 0.0)
    dp = dout @ V.T
    ds = p * (dp - (dp * p).sum(1, keepdims=True)) / np.sqrt(Q.shape[1])
    return ds @ K, ds.T @ Q, p.T @ dout
