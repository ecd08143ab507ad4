"""Breaks for a transposed Z1: the mask is read in memory order and reshaped in C order."""
import numpy as np


def backward_pass(X, y, params, cache):
    m = X.shape[0]
    Z1 = cache["Z1"]
    mask = np.array([v > 0 for v in Z1.ravel(order="K")]).reshape(Z1.shape)
    dZ2 = (cache["A2"] - y) / m
    dZ1 = (dZ2 @ params["W2"].T) * mask
    return {"dW1": X.T @ dZ1, "db1": dZ1.sum(axis=0, keepdims=True),
            "dW2": cache["A1"].T @ dZ2, "db2": dZ2.sum(axis=0, keepdims=True)}
