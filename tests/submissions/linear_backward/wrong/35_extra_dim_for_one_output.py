import numpy as np


def linear_backward(dZ, A_prev, W):
    if W.shape[1] == 1:
        return dZ * W[:, 0], (A_prev * dZ).sum(axis=0), dZ.sum(axis=0, keepdims=True)
    return dZ @ W.T, A_prev.T @ dZ, dZ.sum(axis=0, keepdims=True)
