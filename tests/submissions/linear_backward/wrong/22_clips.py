import numpy as np


def linear_backward(dZ, A_prev, W):
    dW = np.clip(A_prev.T @ dZ, -100, 100)
    return dZ @ W.T, dW, dZ.sum(axis=0, keepdims=True)
