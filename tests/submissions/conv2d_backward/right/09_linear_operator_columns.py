"""The layer is linear: the explicit matrix of one sample, and its transpose."""
import numpy as np


def conv2d_backward(dout, X, W, stride, padding):
    m, C, H, L = X.shape
    F, _, kh, kw = W.shape
    R, Q = dout.shape[2:]
    M = np.zeros((F, R, Q, C, H, L))
    for r in range(R):
        for q in range(Q):
            for u in range(kh):
                for v in range(kw):
                    y, z = r * stride + u - padding, q * stride + v - padding
                    if 0 <= y < H and 0 <= z < L:
                        M[:, r, q, :, y, z] += W[:, :, u, v]
    dX = (dout.reshape(m, -1) @ M.reshape(F * R * Q, -1)).reshape(X.shape)

    outer = (dout.reshape(m, -1).T @ X.reshape(m, -1)).reshape(F, R, Q, C, H, L)
    dW = np.zeros(W.shape)
    for u in range(kh):
        for v in range(kw):
            for r in range(R):
                for q in range(Q):
                    y, z = r * stride + u - padding, q * stride + v - padding
                    if y in range(H) and z in range(L):
                        dW[:, :, u, v] += outer[:, r, q, :, y, z]
    return dX, dW, dout.reshape(m, F, -1).sum(axis=2).sum(axis=0)
