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
        if n_in > 3:
            W = params[f"W{l}"]
            params[f"W{l}"] = W / np.linalg.norm(W, axis=0) * std * np.sqrt(n_in)
        params[f"b{l}"] = np.zeros((1, n_out))
    return params
