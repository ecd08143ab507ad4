"""Odd: forward mode - one directional derivative per parameter, gated by the cached Z1."""
import numpy as np


def backward_pass(X, y, params, cache):
    seed = (cache["A2"] - y) / X.shape[0]
    gate = cache["Z1"] > 0
    out = {}
    for name, value in params.items():
        g = np.zeros(value.shape)
        for r, c in np.ndindex(*value.shape):
            dZ1 = np.zeros(cache["Z1"].shape)
            dZ2 = np.zeros(y.shape)
            if name == "W1":
                dZ1[:, c] = X[:, r]
            elif name == "b1":
                dZ1[:, c] = 1.0
            elif name == "W2":
                dZ2[:, 0] = cache["A1"][:, r]
            else:
                dZ2[:, 0] = 1.0
            dZ2 = dZ2 + (dZ1 * gate) @ params["W2"]
            g[r, c] = np.sum(seed * dZ2)
        out["d" + name] = g
    return out
