"""C style: flat buffers and one running best."""
import numpy as np


def max_pool_backward(dout, X, pool, stride):
    N, C, H, L = X.shape
    ph, pw = pool
    R, Q = dout.shape[2], dout.shape[3]
    x = np.ascontiguousarray(X).ravel().tolist()
    g = np.ascontiguousarray(dout).ravel().tolist()
    dx = [0.0] * (N * C * H * L)
    for plane in range(N * C):
        for o in range(R * Q):
            base = plane * H * L + (o // Q) * stride * L + (o % Q) * stride
            best = base
            for u in range(ph):
                for v in range(pw):
                    if x[base + u * L + v] > x[best]:
                        best = base + u * L + v
            dx[best] += g[plane * R * Q + o]
    return np.array(dx).reshape(X.shape)
