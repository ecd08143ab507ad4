import numpy as np


def linear_backward(dZ, A_prev, W):
    dA = dZ @ W.T
    dA[A_prev == 0] = 0.0
    return dA, A_prev.T @ dZ, dZ.sum(axis=0, keepdims=True)
