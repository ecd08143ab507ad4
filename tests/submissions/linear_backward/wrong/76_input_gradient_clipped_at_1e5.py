import numpy as np


def linear_backward(dZ, A_prev, W):
    dW = A_prev.T @ dZ
    db = np.sum(dZ, axis=0, keepdims=True)
    dA_prev = np.clip(dZ @ W.T, -1e5, 1e5)
    return dA_prev, dW, db
