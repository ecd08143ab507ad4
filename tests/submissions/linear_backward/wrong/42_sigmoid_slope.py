import numpy as np


def linear_backward(dZ, A_prev, W):
    dA = dZ @ W.T * A_prev * (1 - A_prev)
    return dA, A_prev.T @ dZ, dZ.sum(axis=0, keepdims=True)
