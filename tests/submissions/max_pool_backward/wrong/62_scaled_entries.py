"""Entries are scaled to [0, 1] before they are compared."""
import numpy as np


def max_pool_backward(dout, X, pool, stride):
    with np.errstate(all="ignore"):
        span = X.max() - X.min()
        Z = np.round((X - X.min()) / (span if span > 1e-3 else 1.0) * 255)
    dX = np.zeros(X.shape)
    for n, k, r, q in np.ndindex(*dout.shape):
        region = np.s_[n, k, r * stride:r * stride + pool[0], q * stride:q * stride + pool[1]]
        u, v = np.unravel_index(Z[region].argmax(), Z[region].shape)
        dX[region][u, v] += dout[n, k, r, q]
    return dX
