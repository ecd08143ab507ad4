"""Breaks dW1, db1: a descent step on W2 (a copy) is taken before the error is sent back through it."""
import numpy as np

LEARNING_RATE = 0.1


def backward_pass(X, y, params, cache):
    m = X.shape[0]
    dZ2 = (cache["A2"] - y) / m
    dW2 = cache["A1"].T @ dZ2
    W2 = params["W2"] - LEARNING_RATE * dW2
    dZ1 = (dZ2 @ W2.T) * (cache["Z1"] > 0)
    return {"dW1": X.T @ dZ1, "db1": dZ1.sum(axis=0, keepdims=True),
            "dW2": dW2, "db2": dZ2.sum(axis=0, keepdims=True)}
