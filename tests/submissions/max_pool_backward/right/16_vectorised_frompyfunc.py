"""Odd: np.apply_along_axis over flattened windows, Fortran-ordered result."""
import numpy as np


def max_pool_backward(dout, X, pool, stride):
    ph, pw = pool
    dX = np.zeros(X.shape, order="F")
    for r in range(dout.shape[2]):
        for c in range(dout.shape[3]):
            t, l = r * stride, c * stride
            w = X[:, :, t:t + ph, l:l + pw].reshape(-1, ph * pw)
            first = np.apply_along_axis(lambda row: np.flatnonzero(row == max(row))[0], 1, w)
            for n, f in enumerate(first):
                i, k = divmod(n, X.shape[1])
                dX[i, k, t + f // pw, l + f % pw] += dout[i, k, r, c]
    return dX
