"""Finds the maximum again by its value in the whole channel."""
import numpy as np


def max_pool_backward(dout, X, pool, stride):
    ph, pw = pool
    dX = np.zeros(X.shape)
    for i, k, r, c in np.ndindex(*dout.shape):
        top = X[i, k, r * stride:r * stride + ph, c * stride:c * stride + pw].max()
        y, x = np.argwhere(X[i, k] == top)[0]
        dX[i, k, y, x] += dout[i, k, r, c]
    return dX
