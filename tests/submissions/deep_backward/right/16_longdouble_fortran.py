import numpy as np


def deep_backward(X, y, params, cache):
    big = {k: np.asarray(v, dtype=np.longdouble) for k, v in (params | cache).items()}
    L = len(params) >> 1
    big["A0"] = X.astype(np.longdouble)
    d = (big[f"A{L}"] - y) / len(y)
    grads = {}
    for l in range(L, 0, -1):
        grads[f"dW{l}"] = np.asfortranarray((big[f"A{l-1}"].T @ d).astype(float))
        grads[f"db{l}"] = np.asfortranarray(d.sum(0, keepdims=True).astype(float))
        if l > 1:
            d = (d @ big[f"W{l}"].T) * (big[f"Z{l-1}"] > 0)
    return grads
