from functools import reduce

import numpy as np


def deep_backward(X, y, params, cache):
    L = len(params) // 2

    def step(state, l):
        dZ, grads = state
        prev = cache.get(f"A{l - 1}", X)
        grads = {**grads, f"dW{l}": prev.T @ dZ, f"db{l}": np.add.reduce(dZ, axis=0, keepdims=True)}
        return (dZ @ params[f"W{l}"].T) * (prev > 0), grads

    start = (cache[f"A{L}"] - y) / y.shape[0]
    return reduce(step, range(L, 0, -1), (start, {}))[1]
