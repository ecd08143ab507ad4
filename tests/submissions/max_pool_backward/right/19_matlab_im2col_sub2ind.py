"""MATLAB-like: max with two outputs, ind2sub, loops from 1."""
import numpy as np


def max2(block):
    """[value, row, column] of the maximum, rows searched first."""
    M = max(block.flat)
    for row in range(1, block.shape[0] + 1):
        for col in range(1, block.shape[1] + 1):
            if block[row - 1, col - 1] == M:
                return M, row, col


def max_pool_backward(dout, X, pool, stride):
    dX = np.zeros(X.shape)
    m, C, R, Q = dout.shape
    for n in range(1, m + 1):
        for k in range(1, C + 1):
            for i in range(1, R + 1):
                for j in range(1, Q + 1):
                    top, left = (i - 1) * stride + 1, (j - 1) * stride + 1
                    block = X[n - 1, k - 1, top - 1:top - 1 + pool[0], left - 1:left - 1 + pool[1]]
                    _, row, col = max2(block)
                    dX[n - 1, k - 1, top + row - 2, left + col - 2] += dout[n - 1, k - 1, i - 1, j - 1]
    return dX
