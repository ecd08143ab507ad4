import numpy as np


def linear_backward(dZ, A_prev, W):
    dA = dZ @ W.T
    dW = A_prev.T @ dZ
    db = dZ.sum(axis=0, keepdims=True)
    dZ /= len(dZ)
    return dA, dW, db
