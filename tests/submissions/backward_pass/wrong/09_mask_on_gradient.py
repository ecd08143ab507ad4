"""Breaks the ReLU derivative: masks where dA1 > 0 and not where Z1 > 0."""
import numpy as np


def backward_pass(X, y, params, cache):
    m = X.shape[0]
    dZ2 = (cache["A2"] - y) / m
    dA1 = dZ2 @ params["W2"].T
    dZ1 = dA1 * (dA1 > 0)
    return {"dW1": X.T @ dZ1, "db1": dZ1.sum(axis=0, keepdims=True),
            "dW2": cache["A1"].T @ dZ2, "db2": dZ2.sum(axis=0, keepdims=True)}
