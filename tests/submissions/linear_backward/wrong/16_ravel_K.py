import numpy as np


def linear_backward(dZ, A_prev, W):
    flat = np.ravel(W, order="K")
    d_in, d_out = W.shape
    dA = np.zeros(A_prev.shape)
    for j in range(d_in):
        for k in range(d_out):
            dA[:, j] += dZ[:, k] * flat[j * d_out + k]
    return dA, A_prev.T @ dZ, dZ.sum(axis=0, keepdims=True)
