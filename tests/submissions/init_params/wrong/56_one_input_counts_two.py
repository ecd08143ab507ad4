import numpy as np


def init_params(layer_sizes, method, rng):
    params = {}
    for l in range(1, len(layer_sizes)):
        d_in, d_out = layer_sizes[l - 1], layer_sizes[l]
        if method == "he":
            std = np.sqrt(2 / max(d_in, 2))
        else:
            std = np.sqrt(2 / (d_in + d_out))
        params[f"W{l}"] = rng.standard_normal((d_in, d_out)) * std
        params[f"b{l}"] = np.zeros((1, d_out))
    return params
