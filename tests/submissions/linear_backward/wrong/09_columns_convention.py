import numpy as np


def linear_backward(dZ, A_prev, W):
    dW = dZ @ A_prev.T
    db = np.sum(dZ, axis=1, keepdims=True)
    return W.T @ dZ, dW, db
