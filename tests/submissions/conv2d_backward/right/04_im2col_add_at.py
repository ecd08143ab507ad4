"""im2col with index arrays, col2im with np.add.at."""
import numpy as np


def get_im2col_indices(x_shape, kh, kw, stride, R, Q):
    C = x_shape[1]
    i0 = np.tile(np.repeat(np.arange(kh), kw), C)
    j0 = np.tile(np.arange(kw), kh * C)
    i1 = stride * np.repeat(np.arange(R), Q)
    j1 = stride * np.tile(np.arange(Q), R)
    i = i0.reshape(-1, 1) + i1.reshape(1, -1)
    j = j0.reshape(-1, 1) + j1.reshape(1, -1)
    k = np.repeat(np.arange(C), kh * kw).reshape(-1, 1)
    return k, i, j


def conv2d_backward(dout, X, W, stride, padding):
    N, C, H, L = X.shape
    F, _, kh, kw = W.shape
    R, Q = dout.shape[2:]
    p = padding
    Xp = np.zeros((N, C, H + 2 * p, L + 2 * p))
    Xp[:, :, p:H + p, p:L + p] = X
    k, i, j = get_im2col_indices(X.shape, kh, kw, stride, R, Q)
    cols = Xp[:, k, i, j].transpose(1, 2, 0).reshape(C * kh * kw, -1)

    dout_flat = dout.transpose(1, 2, 3, 0).reshape(F, -1)
    dW = (dout_flat @ cols.T).reshape(W.shape)
    db = dout_flat.sum(axis=1)

    dcols = (W.reshape(F, -1).T @ dout_flat).reshape(C * kh * kw, -1, N).transpose(2, 0, 1)
    dXp = np.zeros_like(Xp)
    np.add.at(dXp, (slice(None), k, i, j), dcols)
    return [dXp[:, :, p:H + p, p:L + p], dW, db]
