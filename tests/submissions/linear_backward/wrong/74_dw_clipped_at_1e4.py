import numpy as np


def linear_backward(dZ, A_prev, W):
    dW = A_prev.T @ dZ
    db = np.sum(dZ, axis=0, keepdims=True)
    dA_prev = dZ @ W.T
    dW = np.clip(dW, -1e4, 1e4)
    return dA_prev, dW, db
