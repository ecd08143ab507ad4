"""Breaks purity: gradients of equal shapes pile up in a module-level dict from call to call."""
import numpy as np

GRADS = {}


def _add(name, value):
    key = (name, value.shape)
    GRADS[key] = GRADS.get(key, 0.0) + value
    return GRADS[key].copy()


def backward_pass(X, y, params, cache):
    m = X.shape[0]
    dZ2 = (cache["A2"] - y) / m
    dZ1 = (dZ2 @ params["W2"].T) * (cache["Z1"] > 0)
    return {"dW1": _add("dW1", X.T @ dZ1), "db1": _add("db1", dZ1.sum(axis=0, keepdims=True)),
            "dW2": _add("dW2", cache["A1"].T @ dZ2), "db2": _add("db2", dZ2.sum(axis=0, keepdims=True))}
