"""dW1 is (h, d) and dW2 is (1, h).
Mistake: gradients in the column-sample convention
"""
import numpy as np


def backward_pass(X, y, params, cache):
    m = X.shape[0]
    dZ2 = (cache["A2"] - y).T
    dZ1 = params["W2"] @ dZ2 * (cache["Z1"].T > 0)
    return {
        "dW1": dZ1 @ X / m,
        "db1": np.sum(dZ1, axis=1, keepdims=True).T / m,
        "dW2": dZ2 @ cache["A1"] / m,
        "db2": np.sum(dZ2, axis=1, keepdims=True) / m,
    }
