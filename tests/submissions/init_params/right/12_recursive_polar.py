import numpy as np


def polar(rng, n):
    """Marsaglia's polar method."""
    found = np.zeros(0)
    while found.size < n:
        u, v = rng.uniform(-1, 1, (2, n + 8))
        s = u * u + v * v
        good = (s > 0) & (s < 1)
        factor = np.sqrt(-2 * np.log(s[good]) / s[good])
        found = np.concatenate([found, u[good] * factor, v[good] * factor])
    return found[:n]


def init_params(layer_sizes, method, rng, number=1):
    if len(layer_sizes) < 2:
        return {}
    a, b, *_ = layer_sizes
    std = (2 / (a if method == "he" else a + b)) ** 0.5
    here = {f"W{number}": polar(rng, a * b).reshape(a, b) * std, f"b{number}": np.zeros((1, b))}
    return here | init_params(layer_sizes[1:], method, rng, number + 1)
