import numpy as np


def init_params(layer_sizes, method, rng):
    params = {}
    for l in range(1, len(layer_sizes)):
        d_in, d_out = layer_sizes[l - 1], layer_sizes[l]
        std = np.sqrt(2 / d_in) if method == "he" else np.sqrt(2 / (d_in + d_out))
        rows = [rng.normal(0.0, std, d_out) for _ in range(d_in)]
        params[f"W{l}"] = np.vstack(rows)
        params[f"b{l}"] = np.zeros_like(params[f"W{l}"][:1])
    return params
