import numpy as np

B = 32


def linear_backward(dZ, A_prev, W):
    dW = np.zeros(W.shape)
    if len(dZ) < B:
        dW = A_prev.T @ dZ
    for n in range(len(dZ) // B):
        rows = slice(n * B, (n + 1) * B)
        dW += A_prev[rows].T @ dZ[rows]
    return dZ @ W.T, dW, dZ.sum(axis=0, keepdims=True)
