"""Odd: extra keys in the result (intermediate gradients, the loss, the batch size)."""
import numpy as np


def backward_pass(X, y, params, cache):
    m = X.shape[0]
    A2 = cache["A2"]
    loss = float(-np.mean(y * np.log(A2) + (1 - y) * np.log(1 - A2)))
    dZ2 = (A2 - y) / m
    dA1 = dZ2 @ params["W2"].T
    dZ1 = dA1 * (cache["Z1"] > 0)
    return {
        "loss": loss, "m": m, "dZ2": dZ2, "dA1": dA1, "dZ1": dZ1, "dX": dZ1 @ params["W1"].T,
        "dW1": X.T @ dZ1, "db1": dZ1.sum(0, keepdims=True),
        "dW2": cache["A1"].T @ dZ2, "db2": dZ2.sum(0, keepdims=True),
    }
