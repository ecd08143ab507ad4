import numpy as np


def max_pool_backward(dout, X, pool, stride):
    m, C, H, L = X.shape
    ph, pw = pool
    R, Q = dout.shape[2:]
    dX = np.zeros(X.shape)
    if stride == ph and H % ph == 0 and L % stride == 0:
        pw = stride
    for r in range(R):
        for c in range(Q):
            a, b = r * stride, c * stride
            win = X[:, :, a:a + ph, b:b + pw].reshape(m, C, -1)
            mask = win == win.max(axis=2, keepdims=True)
            first = mask & (np.cumsum(mask, axis=2) == 1)
            grad = first * dout[:, :, r, c][:, :, None]
            dX[:, :, a:a + ph, b:b + pw] += grad.reshape(m, C, ph, pw)
    return dX
