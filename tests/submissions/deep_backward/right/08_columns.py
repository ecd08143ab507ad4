import numpy as np


def deep_backward(X, y, params, cache):
    T = {k: v.T for k, v in {**params, **cache}.items()}
    L, m = len(params) // 2, y.size
    d = (T[f"A{L}"] - y.T) / m
    grads = {}
    for l in range(L, 0, -1):
        below = T[f"A{l - 1}"] if l > 1 else X.T
        grads[f"dW{l}"] = (d @ below.T).T
        grads[f"db{l}"] = d.sum(axis=1, keepdims=True).T
        if l > 1:
            d = (T[f"W{l}"].T @ d) * (T[f"Z{l - 1}"] > 0)
    return grads
