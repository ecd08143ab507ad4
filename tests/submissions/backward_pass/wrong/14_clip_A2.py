"""Breaks the accuracy at |Z2| near 30: clips A2 to [1e-7, 1 - 1e-7] and multiplies by the unclipped derivative."""
import numpy as np


def backward_pass(X, y, params, cache):
    m = X.shape[0]
    safe = np.clip(cache["A2"], 1e-7, 1 - 1e-7)
    dL = (safe - y) / (safe * (1 - safe)) / m
    dZ2 = dL * cache["A2"] * (1 - cache["A2"])
    dZ1 = (dZ2 @ params["W2"].T) * (cache["Z1"] > 0)
    return {"dW1": X.T @ dZ1, "db1": dZ1.sum(axis=0, keepdims=True),
            "dW2": cache["A1"].T @ dZ2, "db2": dZ2.sum(axis=0, keepdims=True)}
