"""The running maximum is not reset for each window."""
import numpy as np


def max_pool_backward(dout, X, pool, stride):
    dX = np.zeros(X.shape)
    for n, k in np.ndindex(*X.shape[:2]):
        best = -np.inf
        for r in range(dout.shape[2]):
            by = bx = 0
            for q in range(dout.shape[3]):
                by, bx = r * stride, q * stride
                for u in range(pool[0]):
                    for v in range(pool[1]):
                        y, x = r * stride + u, q * stride + v
                        if X[n, k, y, x] > best:
                            best, by, bx = X[n, k, y, x], y, x
                dX[n, k, by, bx] += dout[n, k, r, q]
            best = -np.inf
    return dX
