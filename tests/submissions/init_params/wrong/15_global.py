import numpy as np


def init_params(layer_sizes, method, rng):
    params = {}
    for l in range(1, len(layer_sizes)):
        n_in, n_out = layer_sizes[l - 1], layer_sizes[l]
        if method == "he":
            std = np.sqrt(2.0 / n_in)
        else:
            std = np.sqrt(2.0 / (n_in + n_out))
        params[f"W{l}"] = np.random.randn(n_in, n_out) * std
        params[f"b{l}"] = np.zeros((1, n_out))
    return params
