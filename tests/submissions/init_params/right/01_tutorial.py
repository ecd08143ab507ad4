import numpy as np


def init_params(layer_sizes, method, rng):
    params = {}
    L = len(layer_sizes)
    for l in range(1, L):
        if method == "he":
            scale = np.sqrt(2.0 / layer_sizes[l - 1])
        elif method == "xavier":
            scale = np.sqrt(2.0 / (layer_sizes[l - 1] + layer_sizes[l]))
        params["W" + str(l)] = rng.standard_normal((layer_sizes[l - 1], layer_sizes[l])) * scale
        params["b" + str(l)] = np.zeros((1, layer_sizes[l]))
    return params
