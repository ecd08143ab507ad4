"""Keeps W2 of the first call for a given width."""
import numpy as np

WEIGHTS = {}


def forward_pass(X, params):
    W2 = WEIGHTS.setdefault(params["W2"].shape, params["W2"].copy())
    Z1 = X @ params["W1"] + params["b1"]
    A1 = np.maximum(Z1, 0)
    Z2 = A1 @ W2 + params["b2"]
    A2 = 1 / (1 + np.exp(-Z2))
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
