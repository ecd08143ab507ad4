"""Backpropagates through W2 after a gradient step on a copy, instead of the given W2.
Mistake: second layer updated before the hidden error is computed
"""
import numpy as np


def backward_pass(X, y, params, cache, lr=0.1):
    m = X.shape[0]
    net = {k: v.copy() for k, v in params.items()}
    grads = {}
    d = (cache["A2"] - y) / m
    grads["dW2"] = cache["A1"].T @ d
    grads["db2"] = d.sum(axis=0, keepdims=True)
    net["W2"] -= lr * grads["dW2"]
    d = (d @ net["W2"].T) * (cache["Z1"] > 0)
    grads["dW1"] = X.T @ d
    grads["db1"] = d.sum(axis=0, keepdims=True)
    return grads
