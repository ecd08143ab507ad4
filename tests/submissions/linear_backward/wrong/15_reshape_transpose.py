import numpy as np


def linear_backward(dZ, A_prev, W):
    dW = A_prev.reshape(A_prev.shape[1], A_prev.shape[0]) @ dZ
    return dZ @ W.T, dW, dZ.sum(axis=0, keepdims=True)
