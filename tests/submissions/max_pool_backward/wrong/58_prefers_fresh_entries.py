"""An entry that has got a gradient is not taken again among equal ones."""
import numpy as np


def max_pool_backward(dout, X, pool, stride):
    dX = np.zeros(X.shape)
    used = np.zeros(X.shape, dtype=bool)
    for n, k, r, q in np.ndindex(*dout.shape):
        region = np.s_[n, k, r * stride:r * stride + pool[0], q * stride:q * stride + pool[1]]
        best = np.argwhere(X[region] == X[region].max())
        free = [place for place in best if not used[region][tuple(place)]]
        u, v = free[0] if len(free) else best[0]
        dX[region][u, v] += dout[n, k, r, q]
        used[region][u, v] = True
    return dX
