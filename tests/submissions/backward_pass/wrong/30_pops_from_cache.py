"""Breaks purity: pops what it needs out of the cache."""
import numpy as np


def backward_pass(X, y, params, cache):
    A2, A1, Z1 = cache.pop("A2"), cache.pop("A1"), cache.pop("Z1")
    e = (A2 - y) / len(X)
    b = np.where(Z1 > 0, e @ params["W2"].T, 0.0)
    return dict(dW1=X.T @ b, db1=b.sum(axis=0, keepdims=True), dW2=A1.T @ e, db2=e.sum(axis=0, keepdims=True))
