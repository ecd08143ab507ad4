"""Rounds Z1 to three decimals before the mask, so units with 0 < Z1 < 0.0005 count as inactive, e.g. with features near 1e-3."""
import numpy as np


def backward_pass(X, y, params, cache):
    gate = cache["Z1"].round(3) > 0
    e = (cache["A2"] - y) / X.shape[0]
    h = e @ params["W2"].T * gate
    return {"dW1": X.T @ h, "db1": h.sum(0, keepdims=True), "dW2": cache["A1"].T @ e, "db2": e.sum(0, keepdims=True)}
