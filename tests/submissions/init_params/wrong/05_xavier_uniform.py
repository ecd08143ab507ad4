import numpy as np


def init_params(layer_sizes, method, rng):
    params = {}
    for l in range(1, len(layer_sizes)):
        n_in, n_out = layer_sizes[l - 1], layer_sizes[l]
        if method == "he":
            std = np.sqrt(2.0 / n_in)
        else:
            std = np.sqrt(2.0 / (n_in + n_out))
        params[f"W{l}"] = (rng.normal(0.0, std, (n_in, n_out)) if method == "he" else rng.uniform(-np.sqrt(3) * std, np.sqrt(3) * std, (n_in, n_out)))
        params[f"b{l}"] = np.zeros((1, n_out))
    return params
