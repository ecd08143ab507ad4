"""dW: the image correlated with the dilated gradient; dX: rows and columns one after the other."""
import numpy as np


def conv2d_backward(dout, X, W, stride, padding):
    m, C, H, L = X.shape
    F, _, kh, kw = W.shape
    R, Q = dout.shape[2:]
    dilated = np.zeros((m, F, (R - 1) * stride + 1, (Q - 1) * stride + 1))
    dilated[:, :, ::stride, ::stride] = dout
    a, b = dilated.shape[2:]
    Xp = np.pad(X, ((0, 0), (0, 0), (padding, padding), (padding, padding)))
    dW = np.zeros(W.shape)
    dXp = np.zeros(Xp.shape)
    for u in range(kh):
        for v in range(kw):
            dW[:, :, u, v] = np.einsum("ifab,icab->fc", dilated, Xp[:, :, u:u + a, v:v + b])
            for f in range(F):
                for c in range(C):
                    dXp[:, c, u:u + a, v:v + b] += dilated[:, f] * W[f, c, u, v]
    return dXp[:, :, padding:padding + H, padding:padding + L], dW, dilated.sum(axis=(0, 2, 3))
