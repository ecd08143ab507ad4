"""Odd: recursion that halves the batch and adds up the unscaled gradients."""
import numpy as np


def _total(X, e, W2, Z1, A1):
    m = X.shape[0]
    if m == 1:
        b = np.where(Z1 > 0, e * W2.T, 0)
        return X.T * b, b, A1.T * e, e
    k = m // 2
    left = _total(X[:k], e[:k], W2, Z1[:k], A1[:k])
    right = _total(X[k:], e[k:], W2, Z1[k:], A1[k:])
    return tuple(a + b for a, b in zip(left, right))


def backward_pass(X, y, params, cache):
    parts = _total(X, cache["A2"] - y, params["W2"], cache["Z1"], cache["A1"])
    return {k: v / X.shape[0] for k, v in zip(("dW1", "db1", "dW2", "db2"), parts)}
