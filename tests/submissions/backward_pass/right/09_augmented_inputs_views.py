"""Stacks a column of ones to the inputs and returns weight and bias gradients as views on one product."""
import numpy as np


def backward_pass(X, y, params, cache):
    m = X.shape[0]
    one = np.ones((m, 1))
    d2 = np.true_divide(cache["A2"] - y, m)
    d1 = np.multiply(np.kron(d2, params["W2"].T), cache["A1"] > 0)
    G1 = np.hstack([X, one]).T @ d1
    G2 = np.hstack([cache["A1"], one]).T @ d2
    return {"dW1": G1[:-1], "db1": G1[-1:], "dW2": G2[:-1], "db2": G2[-1:]}
