"""Breaks the loss: adds an L2 term of 1e-3 to the weights' gradients."""
import numpy as np


def backward_pass(X, y, params, cache, lam=1e-3):
    m = X.shape[0]
    dZ2 = (cache["A2"] - y) / m
    dZ1 = (dZ2 @ params["W2"].T) * (cache["Z1"] > 0)
    return {"dW1": X.T @ dZ1 + lam * params["W1"], "db1": dZ1.sum(axis=0, keepdims=True),
            "dW2": cache["A1"].T @ dZ2 + lam * params["W2"], "db2": dZ2.sum(axis=0, keepdims=True)}
