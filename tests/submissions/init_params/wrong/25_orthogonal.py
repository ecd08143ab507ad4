import numpy as np


def init_params(layer_sizes, method, rng):
    params = {}
    for l in range(1, len(layer_sizes)):
        n_in, n_out = layer_sizes[l - 1], layer_sizes[l]
        if method == "he":
            std = np.sqrt(2.0 / n_in)
        else:
            std = np.sqrt(2.0 / (n_in + n_out))
        q, _ = np.linalg.qr(rng.normal(size=(max(n_in, n_out), min(n_in, n_out))))
        q = q if n_in >= n_out else q.T
        params[f"W{l}"] = q * std * np.sqrt(max(n_in, n_out))
        params[f"b{l}"] = np.zeros((1, n_out))
    return params
