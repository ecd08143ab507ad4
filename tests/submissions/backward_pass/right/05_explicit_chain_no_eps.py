"""Odd: dL/dA2 = -y/A2 + (1-y)/(1-A2) without any epsilon, legal since |Z2| <= 30 keeps A2 off 0 and 1."""
import numpy as np


def backward_pass(X, y, params, cache):
    A2 = cache["A2"]
    N = y.shape[0]
    dA2 = (-(y / A2) + (1 - y) / (1 - A2)) / N
    dZ2 = dA2 * A2 * (1 - A2)
    dW2 = cache["A1"].T @ dZ2
    db2 = np.sum(dZ2, axis=0, keepdims=True)
    dZ1 = np.multiply(dZ2 @ params["W2"].T, np.int64(cache["Z1"] > 0))
    return {"dW2": dW2, "db2": db2, "dW1": X.T @ dZ1, "db1": np.sum(dZ1, axis=0, keepdims=True)}
