"""Gradients of all windows as an array of windows, then folded back."""
import numpy as np


def windows_index(n_out, size, stride):
    return stride * np.arange(n_out)[:, None] + np.arange(size)[None, :]


def max_pool_backward(dout: np.ndarray, X: np.ndarray, pool: tuple, stride: int) -> np.ndarray:
    ph, pw = pool
    m, C, R, Q = dout.shape
    yy = windows_index(R, ph, stride)[:, None, :, None]
    xx = windows_index(Q, pw, stride)[None, :, None, :]
    win = X[:, :, yy, xx].reshape(m, C, R, Q, ph * pw)
    grads = np.zeros(win.shape)
    np.put_along_axis(grads, win.argmax(-1)[..., None], dout[..., None], axis=-1)
    grads = grads.reshape(m, C, R, Q, ph, pw)
    dX = np.zeros(X.shape)
    for r in range(R):
        for q in range(Q):
            dX[:, :, r * stride:r * stride + ph, q * stride:q * stride + pw] += grads[:, :, r, q]
    return dX
