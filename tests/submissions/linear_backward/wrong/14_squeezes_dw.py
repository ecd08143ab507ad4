import numpy as np


def linear_backward(dZ, A_prev, W):
    dW = (A_prev.T @ dZ).squeeze()
    return dZ @ W.T, dW, dZ.sum(axis=0, keepdims=True)
