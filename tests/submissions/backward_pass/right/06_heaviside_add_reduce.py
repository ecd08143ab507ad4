"""Odd: heaviside with 0 at 0, np.add.reduce, np.matmul, and the sigmoid taken again from Z2 by tanh."""
import numpy as np


def backward_pass(X, y, params, cache):
    m = X.shape[0]
    p = 0.5 * (1.0 + np.tanh(0.5 * cache["Z2"]))
    g = np.subtract(p, y)
    back = np.matmul(g, params["W2"].transpose()) * np.heaviside(cache["Z1"], 0.0)
    out = {}
    out["dW1"] = np.matmul(X.transpose(), back) / m
    out["db1"] = np.add.reduce(back, axis=0, keepdims=True) / m
    out["dW2"] = np.matmul(cache["A1"].transpose(), g) / m
    out["db2"] = np.add.reduce(g, axis=0, keepdims=True) / m
    return out
