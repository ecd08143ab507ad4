import numpy as np


def init_params(layer_sizes, method, rng):
    params = {}
    for l in range(1, len(layer_sizes)):
        n_in, n_out = layer_sizes[l - 1], layer_sizes[l]
        if method == "he":
            std = np.sqrt(2.0 / n_in)
        else:
            std = np.sqrt(2.0 / (n_in + n_out))
        params[f"W{l}"] = rng.normal(0.0, 1.0, (n_in, n_out))
        W = params[f"W{l}"]
        if W.size > 1:
            params[f"W{l}"] = std * (W - W.mean(axis=0)) / (W.std() + 1e-12)
        params[f"b{l}"] = np.zeros((1, n_out))
    return params
