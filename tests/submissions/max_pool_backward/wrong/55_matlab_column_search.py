"""max(block(:)) counts down the columns."""
import numpy as np


def max_pool_backward(dout, X, pool, stride):
    dX = np.zeros(X.shape)
    for n, k, r, q in np.ndindex(*dout.shape):
        block = X[n, k, r * stride:r * stride + pool[0], q * stride:q * stride + pool[1]]
        ind = int(np.argmax(block.flatten("F")))
        row, col = ind % pool[0], ind // pool[0]
        dX[n, k, r * stride + row, q * stride + col] += dout[n, k, r, q]
    return dX
