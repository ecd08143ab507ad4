import numpy as np


def max_pool_backward(dout, X, pool, stride):
    dX = np.zeros(X.shape, dtype=np.float16)
    for n, k, r, q in np.ndindex(*dout.shape):
        region = np.s_[n, k, r * stride:r * stride + pool[0], q * stride:q * stride + pool[1]]
        u, v = np.unravel_index(X[region].argmax(), X[region].shape)
        dX[region][u, v] += np.float16(dout[n, k, r, q])
    return dX
