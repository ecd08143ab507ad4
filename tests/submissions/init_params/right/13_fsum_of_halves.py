import numpy as np


def init_params(layer_sizes, method, rng):
    # a sum of two independent normals is normal: variances add
    params = {}
    for l in range(1, len(layer_sizes)):
        d_in, d_out = layer_sizes[l - 1], layer_sizes[l]
        half = np.sqrt((1 / d_in) if method == "he" else 1 / (d_in + d_out))
        one, two = rng.standard_normal((2, d_in, d_out))
        params.setdefault(f"W{l}", half * one + half * two)
        params.setdefault(f"b{l}", np.zeros(d_out)[None, :])
    return params
