"""Ceil mode: partial windows at the edges get the last gradients again."""
import numpy as np


def max_pool_backward(dout, X, pool, stride):
    H, L = X.shape[2:]
    R, Q = dout.shape[2:]
    dX = np.zeros(X.shape)
    for n, k in np.ndindex(*X.shape[:2]):
        for r, top in enumerate(range(0, H, stride)):
            for q, left in enumerate(range(0, L, stride)):
                block = X[n, k, top:top + pool[0], left:left + pool[1]]
                u, v = np.unravel_index(block.argmax(), block.shape)
                dX[n, k, top + u, left + v] += dout[n, k, min(r, R - 1), min(q, Q - 1)]
    return dX
