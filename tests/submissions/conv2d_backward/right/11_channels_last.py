"""Converts to channels last, works there, and converts back."""
import numpy as np


def conv2d_backward(dout, X, W, stride, padding):
    x = X.transpose(0, 2, 3, 1)
    w = W.transpose(2, 3, 1, 0)          # (kh, kw, C, F)
    g = dout.transpose(0, 2, 3, 1)
    kh, kw, C, F = w.shape
    m, H, L, _ = x.shape
    xp = np.zeros((m, H + 2 * padding, L + 2 * padding, C))
    xp[:, padding:padding + H, padding:padding + L] = x
    gx, gw = np.zeros_like(xp), np.zeros((kh, kw, C, F))
    for r in range(g.shape[1]):
        for q in range(g.shape[2]):
            ys, zs = slice(r * stride, r * stride + kh), slice(q * stride, q * stride + kw)
            block = xp[:, ys, zs]                                  # (m, kh, kw, C)
            gw += np.tensordot(block, g[:, r, q], axes=([0], [0]))
            gx[:, ys, zs] += np.tensordot(g[:, r, q], w, axes=([1], [3]))
    gx = gx[:, padding:padding + H, padding:padding + L]
    return gx.transpose(0, 3, 1, 2), gw.transpose(3, 2, 0, 1), g.sum(axis=(0, 1, 2))
