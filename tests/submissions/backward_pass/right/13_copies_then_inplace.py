"""Odd: private copies first, then in-place masking and scaling."""
import numpy as np


def backward_pass(X, y, params, cache):
    c = {k: np.array(v, copy=True) for k, v in cache.items()}
    dZ2 = c["A2"]
    dZ2 -= y
    dZ2 /= X.shape[0]
    dZ1 = dZ2 @ params["W2"].T
    dZ1[c["A1"] == 0] = 0.0
    grads = {}
    grads.update(dW2=c["A1"].T @ dZ2, db2=dZ2.sum(axis=0, keepdims=True))
    grads.update(dW1=X.T @ dZ1, db1=dZ1.sum(axis=0, keepdims=True))
    return grads
