"""Breaks the structure: a tuple of four arrays where the page says dict."""
import numpy as np


def backward_pass(X, y, params, cache):
    m = X.shape[0]
    dZ2 = (cache["A2"] - y) / m
    dZ1 = (dZ2 @ params["W2"].T) * (cache["Z1"] > 0)
    return X.T @ dZ1, dZ1.sum(axis=0, keepdims=True), cache["A1"].T @ dZ2, dZ2.sum(axis=0, keepdims=True)
