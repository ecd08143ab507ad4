import numpy as np


def conv2d_backward(dout, X, W, stride, padding):
    m, H, L, C = X.shape
    kh, kw = W.shape[1:3]
    Xp = np.pad(X, ((0, 0), (padding, padding), (padding, padding), (0, 0)))
    dXp, dW = np.zeros_like(Xp), np.zeros_like(W)
    for r in range(dout.shape[1]):
        for q in range(dout.shape[2]):
            y, x = r * stride, q * stride
            g = dout[:, r, q]
            dW += np.tensordot(g.T, Xp[:, y:y + kh, x:x + kw], 1)
            dXp[:, y:y + kh, x:x + kw] += np.tensordot(g, W, 1)
    return dXp[:, padding:padding + H, padding:padding + L], dW, dout.sum(axis=(0, 1, 2))
