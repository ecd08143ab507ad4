"""Breaks purity: the ReLU mask is remembered by shape, so the second batch of a shape gets the first one's mask."""
import numpy as np

_masks = {}


def relu_mask(Z1):
    if Z1.shape not in _masks:
        _masks[Z1.shape] = Z1 > 0
    return _masks[Z1.shape]


def backward_pass(X, y, params, cache):
    m = X.shape[0]
    dZ2 = (cache["A2"] - y) / m
    dZ1 = (dZ2 @ params["W2"].T) * relu_mask(cache["Z1"])
    return {"dW1": X.T @ dZ1, "db1": dZ1.sum(axis=0, keepdims=True),
            "dW2": cache["A1"].T @ dZ2, "db2": dZ2.sum(axis=0, keepdims=True)}
