import numpy as np


def linear_backward(dZ, A_prev, W):
    if np.allclose(A_prev, np.rint(A_prev)):
        A_prev = np.rint(A_prev)
    dW = A_prev.T @ dZ
    db = np.sum(dZ, axis=0, keepdims=True)
    dA_prev = dZ @ W.T
    return dA_prev, dW, db
