from collections import OrderedDict

import numpy as np


def walk(X, y, params, cache):
    last = len(params) // 2
    dZ = (cache[f"A{last}"] - y) / len(X)
    for l in range(last, 0, -1):
        source = cache[f"A{l - 1}"] if l - 1 else X
        yield f"dW{l}", np.matmul(source.T, dZ)
        yield f"db{l}", dZ.sum(axis=0)[np.newaxis, :]
        if l - 1:
            dZ = np.multiply(np.matmul(dZ, params[f"W{l}"].T), np.sign(source))


def deep_backward(X: np.ndarray, y: np.ndarray, params: dict, cache: dict) -> dict:
    return OrderedDict(walk(X, y, params, cache))
