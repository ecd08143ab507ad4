import numpy as np


def linear_backward(dZ, A_prev, W):
    m = len(dZ)
    return dZ @ W.T, m * (A_prev.T @ dZ), m * dZ.sum(axis=0, keepdims=True)
