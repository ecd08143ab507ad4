from functools import reduce

import numpy as np


def adam(params, grads, m, v, t, lr, beta1, beta2, eps):
    def add(state, name):
        P, M, V = state
        g = grads["d" + name]
        mean = np.average([m[name], g], axis=0, weights=[beta1, 1 - beta1])
        square = np.average([v[name], g**2], axis=0, weights=[beta2, 1 - beta2])
        root = np.sqrt(square / (1 - beta2**t)) + eps
        p = params[name] - lr * mean / ((1 - beta1**t) * root)
        return {**P, name: p}, {**M, name: mean}, {**V, name: square}

    return reduce(add, params, ({}, {}, {}))
