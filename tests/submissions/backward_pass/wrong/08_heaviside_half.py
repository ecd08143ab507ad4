"""Breaks "the ReLU derivative at exactly 0 is 0": heaviside gives 0.5 there."""
import numpy as np


def backward_pass(X, y, params, cache):
    n = float(len(X))
    d2 = (cache["A2"] - y) / n
    d1 = np.heaviside(cache["Z1"], 0.5) * d2.dot(params["W2"].T)
    return dict(dW1=X.T.dot(d1), db1=d1.sum(0, keepdims=True), dW2=cache["A1"].T.dot(d2), db2=d2.sum(0, keepdims=True))
