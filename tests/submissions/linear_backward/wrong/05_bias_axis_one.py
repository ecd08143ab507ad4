import numpy as np


def linear_backward(dZ, A_prev, W):
    return dZ @ W.T, A_prev.T @ dZ, np.sum(dZ, axis=1, keepdims=True)
