import numpy as np


def init_params(layer_sizes, method, rng):
    weights = {}
    for l in reversed(range(1, len(layer_sizes))):
        d_in, d_out = layer_sizes[l - 1 : l + 1]
        gain = 2.0
        denominator = d_in if method == "he" else d_in + d_out
        weights["b%d" % l] = np.zeros(shape=(1, d_out), dtype=float)
        weights["W%d" % l] = rng.standard_normal(size=(d_out, d_in)).T * np.sqrt(gain / denominator)
    return weights
