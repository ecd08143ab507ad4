"""Breaks purity: y is turned into -1/+1 in place for a margin form of the gradient."""
import numpy as np


def backward_pass(X, y, params, cache):
    m = X.shape[0]
    y *= 2
    y -= 1
    dZ2 = -y / (1 + np.exp(y * cache["Z2"])) / m
    dZ1 = (dZ2 @ params["W2"].T) * (cache["Z1"] > 0)
    return {"dW1": X.T @ dZ1, "db1": dZ1.sum(axis=0, keepdims=True),
            "dW2": cache["A1"].T @ dZ2, "db2": dZ2.sum(axis=0, keepdims=True)}
