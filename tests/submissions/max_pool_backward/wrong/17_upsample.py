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
                    share = dout[i, k, r, q]
                    dX[i, k, y:y + ph, x:x + pw] += share
    return dX
