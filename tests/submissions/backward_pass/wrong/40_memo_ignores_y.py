"""Breaks purity: memoised on X and the cache but not on y, so other labels get the old answer."""
import numpy as np

_memo = {}


def backward_pass(X, y, params, cache):
    key = (X.shape, X.tobytes(), cache["Z1"].tobytes(), cache["A2"].tobytes())
    if key not in _memo:
        e = (cache["A2"] - y) / X.shape[0]
        b = (e @ params["W2"].T) * (cache["Z1"] > 0)
        _memo[key] = {"dW1": X.T @ b, "db1": b.sum(axis=0, keepdims=True),
                      "dW2": cache["A1"].T @ e, "db2": e.sum(axis=0, keepdims=True)}
    return {k: v.copy() for k, v in _memo[key].items()}
