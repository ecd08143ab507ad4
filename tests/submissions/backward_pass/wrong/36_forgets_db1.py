"""Breaks the structure: db1 is missing."""
import numpy as np


def backward_pass(X, y, params, cache):
    m = X.shape[0]
    grads = {}
    dZ2 = (cache["A2"] - y) / m
    grads["dW2"] = cache["A1"].T @ dZ2
    grads["db2"] = dZ2.sum(axis=0, keepdims=True)
    dZ1 = (dZ2 @ params["W2"].T) * (cache["Z1"] > 0)
    grads["dW1"] = X.T @ dZ1
    return grads
