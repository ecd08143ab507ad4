import numpy as np


def linear_backward(dZ, A_prev, W):
    dZ, A_prev, W = (np.asarray(a, dtype=np.float32) for a in (dZ, A_prev, W))
    return dZ @ W.T, A_prev.T @ dZ, dZ.sum(axis=0, keepdims=True)
