import numpy as np


def init_params(layer_sizes, method, rng):
    params = {}
    for l, (n_in, n_out) in enumerate(zip(layer_sizes[:-1], layer_sizes[1:]), start=1):
        variance = {"he": 2 / n_in, "xavier": 2 / (n_in + n_out)}[method]
        params[f"W{l}"] = rng.normal(loc=0.0, scale=variance**0.5, size=(n_in, n_out))
        params[f"b{l}"] = np.zeros((1, n_out))
    return params
