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
                    best, a, b = 0, 0, 0
                    for u in range(ph):
                        for v in range(pw):
                            if window[u, v] > best:
                                best, a, b = window[u, v], u, v
                    dX[i, k, y + a, x + b] += dout[i, k, r, q]
    return dX
