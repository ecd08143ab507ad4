"""Breaks purity: dict(cache) is a shallow copy, so the caller's Z1 becomes the 0/1 mask."""
import numpy as np


def backward_pass(X, y, params, cache):
    c = dict(cache)
    mask = c["Z1"]
    mask[mask <= 0] = 0
    mask[mask > 0] = 1
    dZ2 = (c["A2"] - y) / X.shape[0]
    dZ1 = (dZ2 @ params["W2"].T) * mask
    return {"dW1": X.T @ dZ1, "db1": dZ1.sum(axis=0, keepdims=True),
            "dW2": c["A1"].T @ dZ2, "db2": dZ2.sum(axis=0, keepdims=True)}
