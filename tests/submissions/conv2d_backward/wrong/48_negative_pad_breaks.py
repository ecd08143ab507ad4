"""Full convolution with kh - 1 - padding zeros around: nothing for wide padding."""
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def conv2d_backward(dout, X, W, stride, padding):
    m, _, H, L = X.shape
    F, _, kh, kw = W.shape
    R, Q = dout.shape[2:]
    Xp = np.pad(X, ((0, 0), (0, 0), (padding, padding), (padding, padding)))
    windows = sliding_window_view(Xp, (kh, kw), axis=(2, 3))[:, :, ::stride, ::stride]
    dW = np.einsum("nfrq,ncrquv->fcuv", dout, windows)
    top, left = max(kh - 1 - padding, 0), max(kw - 1 - padding, 0)
    big = np.zeros((m, F, H + kh - 1 + R * stride, L + kw - 1 + Q * stride))
    big[:, :, top:top + R * stride:stride, left:left + Q * stride:stride] = dout
    full = sliding_window_view(big, (kh, kw), axis=(2, 3))[:, :, :H, :L]
    return np.einsum("nfhluv,fcuv->nchl", full, W[:, :, ::-1, ::-1]), dW, dout.sum(axis=(0, 2, 3))
