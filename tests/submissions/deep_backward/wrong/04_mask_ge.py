import numpy as np


def deep_backward(X, y, params, cache):
    m = X.shape[0]
    L = len(params) // 2
    grads = {}
    dZ = (cache[f"A{L}"] - y) / m
    for l in range(L, 0, -1):
        A_prev = X if l == 1 else cache[f"A{l - 1}"]
        grads[f"dW{l}"] = A_prev.T @ dZ
        grads[f"db{l}"] = dZ.sum(axis=0, keepdims=True)
        if l > 1:
            dA = dZ @ params[f"W{l}"].T
            dZ = dA * (cache[f"Z{l - 1}"] >= 0)
    return grads
