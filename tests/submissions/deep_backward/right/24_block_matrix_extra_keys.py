import numpy as np


def deep_backward(X, y, params, cache):
    names = [k for k in params if k.startswith("W")]
    L = len(names)
    grads, d = {}, (cache[f"A{L}"] - y) / y.size
    for l in range(L, 0, -1):
        A = {0: X}.get(l - 1, cache.get(f"A{l - 1}"))
        G = np.vstack([A.T, np.ones((1, len(A)))]) @ d
        grads[f"dW{l}"] = G[:-1].copy()
        grads[f"db{l}"] = G[-1][None, :].copy()
        grads[f"dZ{l}"] = d
        if l > 1:
            d = np.multiply(np.inner(d, params[f"W{l}"]), cache[f"A{l - 1}"] != 0)
    return grads
