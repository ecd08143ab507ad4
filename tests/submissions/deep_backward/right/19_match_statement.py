import numpy as np


def below(l, X, cache):
    match l:
        case 1:
            return X, None
        case _:
            return cache[f"A{l - 1}"], cache[f"Z{l - 1}"] > 0


def deep_backward(X, y, params, cache):
    l = len(params) // 2
    dZ = np.subtract(cache[f"A{l}"], y) / X.shape[0]
    grads = {}
    while l:
        A, on = below(l, X, cache)
        grads[f"dW{l}"] = A.T @ dZ
        grads[f"db{l}"] = np.ones((1, len(X))) @ dZ
        if on is not None:
            dZ = np.where(on, dZ @ params[f"W{l}"].T, 0)
        l -= 1
    return dict(sorted(grads.items()))
