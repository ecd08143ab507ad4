"""Breaks the shape: db1 is (h,) for want of keepdims."""
import numpy as np


def backward_pass(X, y, params, cache):
    m = X.shape[0]
    dZ2 = cache["A2"] - y
    dZ1 = (dZ2 @ params["W2"].T) * (cache["Z1"] > 0)
    return {"dW1": X.T @ dZ1 / m, "db1": np.sum(dZ1, axis=0) / m,
            "dW2": cache["A1"].T @ dZ2 / m, "db2": np.sum(dZ2, axis=0, keepdims=True) / m}
