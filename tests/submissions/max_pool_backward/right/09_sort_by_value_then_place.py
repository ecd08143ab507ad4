"""max over (value, -place) pairs."""
import numpy as np


def max_pool_backward(dout, X, pool, stride):
    ph, pw = pool
    dX = np.zeros(X.shape)
    for i in range(X.shape[0]):
        for k in range(X.shape[1]):
            for r in range(dout.shape[2]):
                for c in range(dout.shape[3]):
                    candidates = (
                        (float(X[i, k, y, x]), -y, -x)
                        for y in range(r * stride, r * stride + ph)
                        for x in range(c * stride, c * stride + pw)
                    )
                    _, y, x = max(candidates)
                    dX[i, k, -y, -x] += dout[i, k, r, c]
    return dX
