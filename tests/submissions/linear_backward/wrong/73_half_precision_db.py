import numpy as np


def linear_backward(dZ, A_prev, W):
    dW = A_prev.T @ dZ
    db = np.sum(dZ, axis=0, keepdims=True).astype(np.float16)
    dA_prev = dZ @ W.T
    return dA_prev, dW, db
