import numpy as np


def linear_backward(dZ, A_prev, W):
    # dZ already contains the 1/m of the mean loss
    dW = np.dot(A_prev.T, dZ)
    db = np.sum(dZ, axis=0, keepdims=True)
    dA_prev = np.dot(dZ, W.T)
    return dA_prev, dW, db
