import numpy as np


def deep_backward(X, y, params, cache):
    L, m = len(params) // 2, X.shape[0]
    dZ = {L: (cache[f"A{L}"] - y) / m}
    for l in range(L - 1, 0, -1):
        dZ[l] = (cache[f"A{l}"] > 0) * (dZ[l + 1] @ params[f"W{l + 1}"].T)
    ones = np.ones((1, m))
    return {
        **{f"dW{l}": (cache[f"A{l - 1}"] if l > 1 else X).T @ dZ[l] for l in dZ},
        **{f"db{l}": ones @ dZ[l] for l in dZ},
    }
