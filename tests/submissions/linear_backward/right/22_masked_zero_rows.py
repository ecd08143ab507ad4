"""Skips rows without gradient, and puts zeros there."""
import numpy as np


def linear_backward(dZ, A_prev, W):
    rows = np.flatnonzero(np.any(dZ, axis=1))
    dA = np.zeros((dZ.shape[0], W.shape[0]))
    dA[rows] = dZ[rows] @ W.T
    return dA, A_prev[rows].T @ dZ[rows], dZ[rows].sum(axis=0, keepdims=True)
