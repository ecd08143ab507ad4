"""Breaks purity: the gradients are stored in params, which is returned."""
import numpy as np


def backward_pass(X, y, params, cache):
    grads = params
    m = X.shape[0]
    dZ2 = (cache["A2"] - y) / m
    dZ1 = (dZ2 @ params["W2"].T) * (cache["Z1"] > 0)
    grads["dW2"] = cache["A1"].T @ dZ2
    grads["db2"] = dZ2.sum(axis=0, keepdims=True)
    grads["dW1"] = X.T @ dZ1
    grads["db1"] = dZ1.sum(axis=0, keepdims=True)
    return grads
