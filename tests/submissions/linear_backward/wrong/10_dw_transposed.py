import numpy as np


def linear_backward(dZ, A_prev, W):
    return dZ @ W.T, dZ.T @ A_prev, dZ.sum(axis=0, keepdims=True)
