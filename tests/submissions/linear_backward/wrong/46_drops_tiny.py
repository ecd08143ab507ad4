import numpy as np


def linear_backward(dZ, A_prev, W):
    g = np.where(np.abs(dZ) < 1e-4, 0.0, dZ)
    return g @ W.T, A_prev.T @ g, g.sum(axis=0, keepdims=True)
