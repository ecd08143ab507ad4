"""The first layer is divided by m a second time.
Mistake: batch size applied twice
"""
import numpy as np


def backward_pass(X, y, params, cache):
    m = X.shape[0]
    delta2 = (cache["A2"] - y) / m
    delta1 = delta2.dot(params["W2"].T) * (cache["Z1"] > 0)
    return {
        "dW2": cache["A1"].T.dot(delta2),
        "db2": delta2.sum(axis=0, keepdims=True),
        "dW1": X.T.dot(delta1) / m,
        "db1": delta1.mean(axis=0, keepdims=True),
    }
