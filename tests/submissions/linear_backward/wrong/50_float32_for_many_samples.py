import numpy as np


def linear_backward(dZ, A_prev, W):
    if len(dZ) > 32:
        dZ = dZ.astype(np.float32).astype(float)
    dW = A_prev.T @ dZ
    db = np.sum(dZ, axis=0, keepdims=True)
    dA_prev = dZ @ W.T
    return dA_prev, dW, db
