"""All maxima at once with a fancy +=."""
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def max_pool_backward(dout, X, pool, stride):
    w = sliding_window_view(X, pool, axis=(2, 3))[:, :, ::stride, ::stride]
    flat = w.reshape(*w.shape[:4], -1).argmax(-1)
    i, k, r, c = np.indices(dout.shape)
    dX = np.zeros_like(X)
    dX[i, k, r * stride + flat // pool[1], c * stride + flat % pool[1]] += dout
    return dX
