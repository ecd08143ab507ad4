"""Breaks db1 for h > 1: summed over units too, then broadcast to the right shape."""
import numpy as np


def backward_pass(X, y, params, cache):
    m = X.shape[0]
    dZ2 = (cache["A2"] - y) / m
    dZ1 = (dZ2 @ params["W2"].T) * (cache["Z1"] > 0)
    db1 = np.zeros_like(params["b1"])
    db1 += np.sum(dZ1)
    return {"dW1": X.T @ dZ1, "db1": db1, "dW2": cache["A1"].T @ dZ2, "db2": dZ2.sum(axis=0, keepdims=True)}
