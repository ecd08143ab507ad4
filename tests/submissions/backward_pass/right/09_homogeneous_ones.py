"""Odd: biases folded in with a column of ones, gradients sliced apart again (they are views)."""
import numpy as np


def backward_pass(X, y, params, cache):
    m = X.shape[0]
    ones = np.ones((m, 1))
    e = (cache["A2"] - y) / m
    G2 = np.hstack([cache["A1"], ones]).T @ e
    G1 = np.hstack([X, ones]).T @ ((e * params["W2"].ravel()) * (cache["Z1"] > 0))
    return {"dW1": G1[:-1], "db1": G1[-1:], "dW2": G2[:-1], "db2": G2[-1:]}
