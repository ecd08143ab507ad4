"""FLT_MAX is not large enough for doubles."""
import numpy as np


def max_pool_backward(dout, X, pool, stride):
    dX = np.zeros(X.shape)
    for n, k, r, q in np.ndindex(*dout.shape):
        best, by, bx = -float(np.finfo(np.float32).max), r * stride, q * stride
        for u in range(pool[0]):
            for v in range(pool[1]):
                if X[n, k, r * stride + u, q * stride + v] > best:
                    best = X[n, k, r * stride + u, q * stride + v]
                    by, bx = r * stride + u, q * stride + v
        dX[n, k, by, bx] += dout[n, k, r, q]
    return dX
