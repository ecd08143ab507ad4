"""Breaks the sum over the batch: range(m - 1) leaves the last sample out."""
import numpy as np


def backward_pass(X, y, params, cache):
    m = X.shape[0]
    g = {"d" + k: np.zeros(v.shape) for k, v in params.items()}
    for i in range(m - 1):
        e = (cache["A2"][i, 0] - y[i, 0]) / m
        b = e * params["W2"][:, 0] * (cache["Z1"][i] > 0)
        g["dW1"] += np.outer(X[i], b)
        g["db1"] += b
        g["dW2"] += e * cache["A1"][i][:, None]
        g["db2"] += e
    return g
