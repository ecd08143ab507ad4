import numpy as np


def deep_backward(X, y, params, cache):
    m, L = y.shape[0], len(params) // 2
    AL = cache[f"A{L}"]
    dA = -np.divide(y, AL) + np.divide(1 - y, 1 - AL)
    dZ = dA * AL * (1 - AL)
    grads = {}
    for l in range(L, 0, -1):
        A_prev = X if l == 1 else cache[f"A{l - 1}"]
        grads[f"dW{l}"] = A_prev.T.dot(dZ) / m
        grads[f"db{l}"] = dZ.mean(axis=0, keepdims=True)
        if l > 1:
            dZ = dZ.dot(params[f"W{l}"].T)
            dZ[~(cache[f"Z{l - 1}"] > 0)] = 0
    return grads
