from math import sqrt
from statistics import NormalDist

import numpy as np


def init_params(layer_sizes, method, rng):
    params = {}
    for l in range(1, len(layer_sizes)):
        rows, cols = layer_sizes[l - 1], layer_sizes[l]
        std = sqrt(2 / rows) if method == "he" else sqrt(2 / (rows + cols))
        dist = NormalDist(0.0, std)
        W = np.empty((rows, cols))
        for i in range(rows):
            for j in range(cols):
                u = rng.random()
                while u == 0.0:
                    u = rng.random()
                W[i, j] = dist.inv_cdf(u)
        params[f"W{l}"], params[f"b{l}"] = W, np.array([[0.0] * cols])
    return params
