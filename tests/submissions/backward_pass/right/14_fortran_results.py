"""Every gradient is returned Fortran-ordered, mask from np.sign of A1."""
import numpy as np


def backward_pass(X, y, params, cache):
    inv = 1.0 / len(y)
    mask = np.sign(cache["A1"])
    resid = np.asfortranarray(cache["A2"]) - y
    hidden = mask * (resid * params["W2"].T)
    out = {
        "dW1": inv * X.T.dot(hidden),
        "db1": inv * hidden.sum(axis=0, keepdims=True),
        "dW2": inv * cache["A1"].T.dot(resid),
        "db2": inv * resid.sum(axis=0, keepdims=True),
    }
    return {k: np.asfortranarray(v) for k, v in out.items()}
