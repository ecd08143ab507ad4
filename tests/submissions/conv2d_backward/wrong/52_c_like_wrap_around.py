"""Only the upper bound is checked: negative indices wrap around."""
import numpy as np


def conv2d_backward(dout, X, W, stride, padding):
    m, C, H, L = X.shape
    F, _, kh, kw = W.shape
    dX, dW = np.zeros(X.shape), np.zeros(W.shape)
    for r in range(dout.shape[2]):
        for q in range(dout.shape[3]):
            for u in range(kh):
                for v in range(kw):
                    h, l = r * stride + u - padding, q * stride + v - padding
                    if h < H and l < L and h >= -H and l >= -L:
                        dX[:, :, h, l] += dout[:, :, r, q] @ W[:, :, u, v]
                        dW[:, :, u, v] += dout[:, :, r, q].T @ X[:, :, h, l]
    return dX, dW, dout.sum(axis=(0, 2, 3))
