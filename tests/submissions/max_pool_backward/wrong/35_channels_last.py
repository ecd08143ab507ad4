import numpy as np


def max_pool_backward(dout, X, pool, stride):
    m, H, L, C = X.shape
    ph, pw = pool
    _, R, Q, _ = dout.shape
    dX = np.zeros(X.shape)
    for i in range(m):
        for k in range(C):
            for r in range(R):
                for q in range(Q):
                    y, x = r * stride, q * stride
                    window = X[i, y:y + ph, x:x + pw, k]
                    a, b = np.unravel_index(window.argmax(), window.shape)
                    dX[i, y + a, x + b, k] += dout[i, r, q, k]
    return dX
