import numpy as np


def linear_backward(dZ, A_prev, W):
    dZ = np.where(np.abs(dZ) < 1e-6, 0.0, dZ)
    dW = A_prev.T @ dZ
    db = np.sum(dZ, axis=0, keepdims=True)
    dA_prev = dZ @ W.T
    return dA_prev, dW, db
