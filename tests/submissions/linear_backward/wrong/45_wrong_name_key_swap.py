import numpy as np


def linear_backward(dZ, A_prev, W):
    dZ, W = (W, dZ) if W.shape == dZ.shape else (dZ, W)
    return dZ @ W.T, A_prev.T @ dZ, dZ.sum(axis=0, keepdims=True)
