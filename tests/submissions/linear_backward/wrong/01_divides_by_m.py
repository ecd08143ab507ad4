import numpy as np


def linear_backward(dZ, A_prev, W):
    m = A_prev.shape[0]
    dW = np.dot(A_prev.T, dZ) / m
    db = np.sum(dZ, axis=0, keepdims=True) / m
    dA_prev = np.dot(dZ, W.T)
    return dA_prev, dW, db
