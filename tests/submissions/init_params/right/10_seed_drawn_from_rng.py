import numpy as np


def init_params(layer_sizes, method, rng):
    """A child generator of its own for every layer, seeded by numbers of rng."""
    params = {}
    for l in range(1, len(layer_sizes)):
        d_in, d_out = layer_sizes[l - 1], layer_sizes[l]
        child = np.random.default_rng(rng.integers(0, 2**32, size=4).tolist())
        scale = np.sqrt(2.0 / (d_in + (d_out if method == "xavier" else 0)))
        params[f"W{l}"] = np.asfortranarray(scale * child.standard_normal((d_in, d_out)))
        params[f"b{l}"] = np.zeros((1, d_out), dtype=int)
    print("initialised", len(params) // 2, "layers")
    return params
