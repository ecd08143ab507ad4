import numpy as np


def normal(rng, shape):
    u, v = 1.0 - rng.random(shape), rng.random(shape)
    return np.sqrt(-2.0 * np.log(u)) * np.cos(2.0 * np.pi * v)


def init_params(layer_sizes, method, rng):
    params = {}
    for l in range(len(layer_sizes) - 1):
        n, k = layer_sizes[l], layer_sizes[l + 1]
        fan = n if method == "he" else n + k
        params[f"W{l + 1}"] = normal(rng, (n, k)) * (2 / fan) ** 0.5
        params[f"b{l + 1}"] = np.zeros((1, k))
    return params
