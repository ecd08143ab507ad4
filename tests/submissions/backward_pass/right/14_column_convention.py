"""Odd: everything transposed to samples-as-columns and back, so results are transposed views."""
import numpy as np


def backward_pass(X, y, params, cache):
    Xc, Yc = X.T, y.T
    W2 = params["W2"].T                      # (1, h)
    A1, A2 = cache["A1"].T, cache["A2"].T
    m = Xc.shape[1]
    dZ2 = A2 - Yc                            # (1, m)
    dW2 = dZ2 @ A1.T / m                     # (1, h)
    db2 = dZ2.sum(axis=1, keepdims=True) / m
    dZ1 = (W2.T @ dZ2) * np.sign(A1)         # (h, m)
    dW1 = dZ1 @ Xc.T / m                     # (h, d)
    db1 = dZ1.sum(axis=1, keepdims=True) / m
    return {"dW1": dW1.T, "db1": db1.T, "dW2": dW2.T, "db2": db2.T}
