"""Loops over the kernel's offsets, all output positions at once."""
import numpy as np


def conv2d_backward(dout, X, W, stride, padding):
    m, C, H, L = X.shape
    F, _, kh, kw = W.shape
    R, Q = dout.shape[-2:]
    Xp = np.pad(X, [(0, 0), (0, 0), (padding,) * 2, (padding,) * 2])
    dXp, dW = np.zeros_like(Xp), np.empty_like(W)
    for u in range(kh):
        for v in range(kw):
            here = np.s_[:, :, u:u + stride * R:stride, v:v + stride * Q:stride]
            dW[:, :, u, v] = np.einsum("nfrq,ncrq->fc", dout, Xp[here])
            dXp[here] += np.einsum("nfrq,fc->ncrq", dout, W[:, :, u, v])
    return dXp[:, :, padding:padding + H, padding:padding + L], dW, dout.sum((0, 2, 3))
