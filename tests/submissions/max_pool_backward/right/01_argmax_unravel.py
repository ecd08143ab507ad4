"""Tutorial style: one window of one channel of one sample at a time."""
import numpy as np


def max_pool_backward(dout, X, pool, stride):
    (m, C, H, L) = X.shape
    ph, pw = pool
    _, _, R, Q = dout.shape
    dX = np.zeros((m, C, H, L))
    for i in range(m):
        for ch in range(C):
            for r in range(R):
                for q in range(Q):
                    h0, w0 = r * stride, q * stride
                    window = X[i, ch, h0:h0 + ph, w0:w0 + pw]
                    a, b = np.unravel_index(np.argmax(window), window.shape)
                    dX[i, ch, h0 + a, w0 + b] += dout[i, ch, r, q]
    return dX
