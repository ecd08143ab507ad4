import numpy as np


def max_pool_backward(dout, X, pool, stride):
    m, C, H, L = X.shape
    ph, pw = pool
    stride = min(stride, H, L)
    _, _, R, Q = dout.shape
    dX = np.zeros_like(X)
    for i in range(m):
        for k in range(C):
            for r in range(R):
                for c in range(Q):
                    top, left = r * stride, c * stride
                    window = X[i, k, top:top + ph, left:left + pw]
                    u, v = np.unravel_index(np.argmax(window), (ph, pw))
                    dX[i, k, top + u, left + v] += dout[i, k, r, c]
    return dX
