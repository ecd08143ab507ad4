import numpy as np


def init_params(layer_sizes, method, rng):
    shapes = list(zip(layer_sizes, layer_sizes[1:]))
    z = rng.standard_normal(sum(a * b for a, b in shapes))
    params, start = {}, 0
    for l, (a, b) in enumerate(shapes, 1):
        std = np.sqrt(2 / a) if method == "he" else np.sqrt(2 / (a + b))
        params[f"W{l}"] = std * z[start : start + a * b].reshape(a, b)
        params[f"b{l}"] = np.zeros((1, b))
        start += a * b
    return params
