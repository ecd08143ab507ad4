import numpy as np


def _down(l, dZ, X, params, cache):
    A_prev = cache[f"A{l - 1}"] if l > 1 else X
    grads = {f"dW{l}": A_prev.T @ dZ, f"db{l}": dZ.sum(axis=0, keepdims=True)}
    if l == 1:
        return grads
    dA = dZ @ params[f"W{l}"].T
    return grads | _down(l - 1, np.where(cache[f"Z{l - 1}"] > 0, dA, 0.0), X, params, cache)


def deep_backward(X, y, params, cache):
    L = max(int(k[1:]) for k in params)
    return _down(L, (cache[f"A{L}"] - y) / len(y), X, params, cache)
