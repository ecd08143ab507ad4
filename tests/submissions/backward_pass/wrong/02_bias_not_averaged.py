"""Breaks the 1/m in db1 and db2 only, wrong for m > 1."""
import numpy as np


def backward_pass(X, y, params, cache):
    m = X.shape[0]
    dZ2 = cache["A2"] - y
    dW2 = cache["A1"].T @ dZ2 / m
    db2 = np.sum(dZ2, axis=0, keepdims=True)
    dZ1 = (dZ2 @ params["W2"].T) * (cache["Z1"] > 0)
    dW1 = X.T @ dZ1 / m
    db1 = np.sum(dZ1, axis=0, keepdims=True)
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
