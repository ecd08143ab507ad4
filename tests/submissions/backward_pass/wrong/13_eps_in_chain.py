"""Breaks the accuracy for sure and wrong predictions (|Z2| above about 5): 1e-8 in the denominators of dA2."""
import numpy as np

EPS = 1e-8


def backward_pass(X, y, params, cache):
    m = X.shape[0]
    A2 = cache["A2"]
    dA2 = (-(y / (A2 + EPS)) + (1 - y) / (1 - A2 + EPS)) / m
    dZ2 = dA2 * A2 * (1 - A2)
    dZ1 = (dZ2 @ params["W2"].T) * (cache["Z1"] > 0)
    return {"dW1": X.T @ dZ1, "db1": dZ1.sum(axis=0, keepdims=True),
            "dW2": cache["A1"].T @ dZ2, "db2": dZ2.sum(axis=0, keepdims=True)}
