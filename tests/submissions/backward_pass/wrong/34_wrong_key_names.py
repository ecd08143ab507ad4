"""Breaks the structure: the keys are W1, b1, ... where the page says dW1, db1, ..."""
import numpy as np


def backward_pass(X, y, params, cache):
    m = X.shape[0]
    dZ2 = (cache["A2"] - y) / m
    dZ1 = (dZ2 @ params["W2"].T) * (cache["Z1"] > 0)
    return {"W1": X.T @ dZ1, "b1": dZ1.sum(axis=0, keepdims=True),
            "W2": cache["A1"].T @ dZ2, "b2": dZ2.sum(axis=0, keepdims=True)}
