"""Uses the buffer of W's transpose for the result when it fits."""
import numpy as np


def linear_backward(dZ, A_prev, W):
    dW = A_prev.T @ dZ
    dA = dZ @ W.T
    W[:] = W - 0.01 * dW
    return dA, dW, dZ.sum(axis=0, keepdims=True)
