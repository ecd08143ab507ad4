"""Python numbers only; the first of equal entries stays, since > is strict."""
import numpy as np


def max_pool_backward(dout, X, pool, stride):
    m, C, H, L = X.shape
    x = X.tolist()
    dX = np.zeros(X.shape)
    for i, k, r, c in np.ndindex(*dout.shape):
        best, where = float("-inf"), None
        for u in range(pool[0]):
            for v in range(pool[1]):
                value = x[i][k][r * stride + u][c * stride + v]
                if value > best:
                    best, where = value, (r * stride + u, c * stride + v)
        dX[i, k, where[0], where[1]] += dout[i, k, r, c]
    return dX
