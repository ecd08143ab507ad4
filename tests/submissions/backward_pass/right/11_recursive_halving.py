"""Splits the batch in two by recursion and averages weighted by the number of rows."""
import numpy as np


def _single(x, t, W2, z1, a1, a2):
    e = a2 - t
    d = (e @ W2.T) * np.sign(np.maximum(z1, 0))
    return [x.T @ d, d, a1.T @ e, e]


def _solve(parts, W2):
    n = len(parts[0])
    if n == 1:
        x, t, z1, a1, a2 = parts
        return _single(x, t, W2, z1, a1, a2)
    k = n // 2
    left = _solve([p[:k] for p in parts], W2)
    right = _solve([p[k:] for p in parts], W2)
    return [(k * a + (n - k) * b) / n for a, b in zip(left, right)]


def backward_pass(X, y, params, cache):
    found = _solve([X, y, cache["Z1"], cache["A1"], cache["A2"]], params["W2"])
    return dict(zip(("dW1", "db1", "dW2", "db2"), found))
