"""For each pixel the output positions that saw it are looked up: gather, not scatter."""
import numpy as np


def conv2d_backward(dout, X, W, stride, padding):
    _, _, H, L = X.shape
    _, _, kh, kw = W.shape
    _, _, R, Q = dout.shape
    dX = np.zeros(X.shape)
    dW = np.zeros(W.shape)
    for h in range(H):
        for l in range(L):
            for u in range(kh):
                r, rest = divmod(h + padding - u, stride)
                if rest or not 0 <= r < R:
                    continue
                for v in range(kw):
                    q, rest = divmod(l + padding - v, stride)
                    if rest == 0 and 0 <= q < Q:
                        dX[:, :, h, l] += dout[:, :, r, q] @ W[:, :, u, v]
                        dW[:, :, u, v] += dout[:, :, r, q].T @ X[:, :, h, l]
    return dX, dW, dout.sum(axis=(0, 2, 3))
