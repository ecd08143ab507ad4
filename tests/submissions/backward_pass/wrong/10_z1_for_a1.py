"""dW2 is built from the pre-activations, wrong where Z1 is negative.
Mistake: Z1 used as the input of the second layer
"""
import numpy as np


def backward_pass(X, y, params, cache):
    Z1, A2 = cache["Z1"], cache["A2"]
    g2 = (A2 - y) / X.shape[0]
    g1 = (g2 @ params["W2"].T) * (Z1 > 0)
    grads = {"dW2": Z1.T @ g2, "dW1": X.T @ g1}
    grads.update(db2=g2.sum(0, keepdims=True), db1=g1.sum(0, keepdims=True))
    return grads
