"""Odd: a gate out of signbit and nonzero, written with where= into zeros, warnings off."""
import numpy as np


def backward_pass(X, y, params, cache):
    with np.errstate(all="ignore"):
        Z1 = cache["Z1"]
        open_ = ~np.signbit(Z1) & (Z1 != 0)
        d2 = (cache["A2"] - y) / np.float64(X.shape[0])
        d1 = np.zeros(Z1.shape)
        np.multiply(d2, params["W2"].reshape(1, -1), out=d1, where=open_)
        return {"dW1": np.tensordot(X, d1, axes=(0, 0)), "db1": np.ones((1, len(X))) @ d1,
                "dW2": np.tensordot(cache["A1"], d2, axes=([0], [0])), "db2": np.ones((1, len(X))) @ d2}
