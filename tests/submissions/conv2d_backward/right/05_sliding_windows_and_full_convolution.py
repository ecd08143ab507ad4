"""dW from sliding windows; dX as a full convolution of the dilated gradient with the flipped kernel."""
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def conv2d_backward(dout, X, W, stride, padding):
    m, C, H, L = X.shape
    F, _, kh, kw = W.shape
    R, Q = dout.shape[2:]
    Hp, Lp = H + 2 * padding, L + 2 * padding

    Xp = np.zeros((m, C, Hp, Lp))
    Xp[:, :, padding:padding + H, padding:padding + L] = X
    windows = sliding_window_view(Xp, (kh, kw), axis=(2, 3))[:, :, ::stride, ::stride]
    dW = np.tensordot(dout, windows, axes=([0, 2, 3], [0, 2, 3]))

    # zeros between the entries, and enough of them around for every pixel of the padded image
    dilated = np.zeros((m, F, Hp + kh - 1, Lp + kw - 1))
    dilated[:, :, kh - 1:kh - 1 + stride * R:stride, kw - 1:kw - 1 + stride * Q:stride] = dout
    full = sliding_window_view(dilated, (kh, kw), axis=(2, 3))
    dXp = np.einsum("nfhluv,fcuv->nchl", full, W[:, :, ::-1, ::-1])
    dX = dXp[:, :, padding:padding + H, padding:padding + L]
    return dX, dW, dout.sum(axis=0).sum(axis=(1, 2))
