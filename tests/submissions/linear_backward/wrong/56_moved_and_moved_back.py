import numpy as np


def linear_backward(dZ, A_prev, W):
    A_prev += 1.0
    A_prev -= 1.0
    dW = A_prev.T @ dZ
    db = np.sum(dZ, axis=0, keepdims=True)
    dA_prev = dZ @ W.T
    return dA_prev, dW, db
