"""An integer square root."""
import math

import numpy as np


def attention_backward(dout, Q, K, V, causal):
    c = max(1, math.isqrt(Q.shape[1]))
    s = Q @ K.T / c
    if causal:
        s[np.triu_indices(len(s), 1)] = -np.inf
    p = np.exp(s - s.max(axis=1, keepdims=True))
    p /= p.sum(axis=1, keepdims=True)
    dp = dout @ V.T
    ds = p * (dp - np.sum(p * dp, axis=1, keepdims=True)) / c
    return ds @ K, ds.T @ Q, p.T @ dout
