import numpy as np


def init_params(layer_sizes, method, rng):
    L = len(layer_sizes) - 1
    params = {}
    for l, child in enumerate(rng.spawn(L), 1):
        d_in, d_out = layer_sizes[l - 1], layer_sizes[l]
        var = 2 / d_in if method == "he" else 2 / (d_in + d_out)
        params[f"W{l}"] = child.normal(0, np.sqrt(var), (d_in, d_out))
        params[f"b{l}"] = 0.0 * params[f"W{l}"][:1]
    return params
