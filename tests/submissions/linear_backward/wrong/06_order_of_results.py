import numpy as np


def linear_backward(dZ, A_prev, W):
    return A_prev.T @ dZ, dZ.sum(axis=0, keepdims=True), dZ @ W.T
