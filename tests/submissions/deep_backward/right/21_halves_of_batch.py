import numpy as np


def _sums(X, y, params, cache, rows, m):
    L = len(params) // 2
    d = (cache[f"A{L}"][rows] - y[rows]) / m
    out = {}
    for l in range(L, 0, -1):
        A = (X if l == 1 else cache[f"A{l - 1}"])[rows]
        out[f"dW{l}"], out[f"db{l}"] = A.T @ d, d.sum(axis=0, keepdims=True)
        if l > 1:
            d = (d @ params[f"W{l}"].T) * (cache[f"Z{l - 1}"][rows] > 0)
    return out


def deep_backward(X, y, params, cache):
    m = len(X)
    parts = [_sums(X, y, params, cache, slice(k, k + 3), m) for k in range(0, m, 3)]
    return {k: sum(p[k] for p in parts) for k in parts[0]}
