import numpy as np


def init_params(layer_sizes, method, rng):
    params = {}
    for l in range(1, len(layer_sizes)):
        d_in, d_out = layer_sizes[l - 1], layer_sizes[l]
        if method == "he":
            std = np.sqrt(2 / d_in)
        else:
            std = np.sqrt(2 / (d_in + d_out))
        params[f"W{l}"] = np.random.default_rng([d_in, d_out, l, int(rng.integers(1000))]).standard_normal((d_in, d_out)) * std
        params[f"b{l}"] = np.zeros((1, d_out))
    return params
