import numpy as np


def max_pool_backward(dout, X, pool, stride):
    m, C, H, L = X.shape
    ph, pw = pool
    _, _, R, Q = dout.shape
    dX = np.zeros((m, C, H, L))
    for i in range(m):
        for k in range(C):
            for r in range(R):
                for q in range(Q):
                    y, x = r * stride, q * stride
                    window = X[i, k, y:y + ph, x:x + pw]
                    a, b = np.unravel_index(window.ravel(order='K').argmax(), window.shape)
                    dX[i, k, y + a, x + b] += dout[i, k, r, q]
    return dX
