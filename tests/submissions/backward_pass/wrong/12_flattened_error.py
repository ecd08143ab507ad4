"""y is flattened, so A2 - y broadcasts to (m, m) and breaks for m > 1.
Mistake: shape (m,) against (m, 1)
"""
import numpy as np


def backward_pass(X, y, params, cache):
    y = y.ravel()
    m = y.shape[0]
    diff = (cache["A2"] - y).mean(axis=1, keepdims=True)
    hid = diff @ params["W2"].T * (cache["Z1"] > 0)
    return {
        "dW1": X.T @ hid / m,
        "db1": hid.sum(axis=0, keepdims=True) / m,
        "dW2": cache["A1"].T @ diff / m,
        "db2": diff.sum(axis=0, keepdims=True) / m,
    }
