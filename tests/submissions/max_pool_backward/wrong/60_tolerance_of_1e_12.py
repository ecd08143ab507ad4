"""A relative tolerance of 1e-12 decides what is a tie."""
import numpy as np


def max_pool_backward(dout, X, pool, stride):
    dX = np.zeros(X.shape)
    for n, k, r, q in np.ndindex(*dout.shape):
        region = np.s_[n, k, r * stride:r * stride + pool[0], q * stride:q * stride + pool[1]]
        top = X[region].max()
        u, v = np.argwhere(X[region] >= top - 1e-12 * abs(top))[0]
        dX[region][u, v] += dout[n, k, r, q]
    return dX
