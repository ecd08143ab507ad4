"""Subtracts y from Z2 instead of A2.
Mistake: logit taken for the probability
"""
import numpy as np


def backward_pass(X, y, params, cache):
    _, A1, out, _ = (cache[k] for k in ("Z1", "A1", "Z2", "A2"))
    dOut = (out - y) * (1.0 / out.shape[0])
    dHid = dOut @ params["W2"].T
    dHid[A1 <= 0] = 0
    return {
        "dW1": X.T @ dHid,
        "db1": dHid.sum(axis=0, keepdims=True),
        "dW2": A1.T @ dOut,
        "db2": dOut.sum(axis=0, keepdims=True),
    }
