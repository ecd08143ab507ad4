"""Row of the largest row sum of maxima: the row by maximum, the column by the column maximum."""
import numpy as np


def max_pool_backward(dout, X, pool, stride):
    dX = np.zeros(X.shape)
    for n, k, r, q in np.ndindex(*dout.shape):
        block = X[n, k, r * stride:r * stride + pool[0], q * stride:q * stride + pool[1]]
        row = int(block.max(axis=1).argmax())
        col = int(block.max(axis=0).argmax())
        dX[n, k, r * stride + row, q * stride + col] += dout[n, k, r, q]
    return dX
