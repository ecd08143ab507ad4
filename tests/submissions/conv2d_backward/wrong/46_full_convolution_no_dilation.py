"""Full convolution with the flipped kernel; the stride is forgotten there."""
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def conv2d_backward(dout, X, W, stride, padding):
    H, L = X.shape[2:]
    kh, kw = W.shape[2:]
    Xp = np.pad(X, ((0, 0), (0, 0), (padding, padding), (padding, padding)))
    windows = sliding_window_view(Xp, (kh, kw), axis=(2, 3))[:, :, ::stride, ::stride]
    dW = np.einsum("nfrq,ncrquv->fcuv", dout, windows)
    around = np.pad(dout, ((0, 0), (0, 0), (kh - 1, kh - 1), (kw - 1, kw - 1)))
    full = sliding_window_view(around, (kh, kw), axis=(2, 3))
    dXp = np.einsum("nfhluv,fcuv->nchl", full, W[:, :, ::-1, ::-1])
    return dXp[:, :, padding:padding + H, padding:padding + L], dW, dout.sum(axis=(0, 2, 3))
