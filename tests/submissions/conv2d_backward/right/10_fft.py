"""Correlations through the Fourier transform."""
import numpy as np


def conv2d_backward(dout, X, W, stride, padding):
    m, C, H, L = X.shape
    F, _, kh, kw = W.shape
    R, Q = dout.shape[2:]
    Hp, Lp = H + 2 * padding, L + 2 * padding
    Xp = np.pad(X, ((0, 0), (0, 0), (padding, padding), (padding, padding)))
    sparse = np.zeros((m, F, Hp, Lp))
    sparse[:, :, :R * stride:stride, :Q * stride:stride] = dout
    size = (Hp + kh, Lp + kw)
    Xf, Gf, Wf = (np.fft.rfft2(a, size) for a in (Xp, sparse, W))
    dXp = np.fft.irfft2(np.einsum("nfab,fcab->ncab", Gf, Wf), size)
    dW = np.fft.irfft2(np.einsum("nfab,ncab->fcab", Gf.conj(), Xf), size)[:, :, :kh, :kw]
    return dXp[:, :, padding:padding + H, padding:padding + L], dW, dout.sum((0, 2, 3))
