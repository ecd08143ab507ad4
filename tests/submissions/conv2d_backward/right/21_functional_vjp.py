"""A forward that returns its own pull-back, made of three smaller ones."""
import numpy as np


def pad_vjp(X, p):
    Y = np.pad(X, ((0, 0), (0, 0), (p, p), (p, p)))
    return Y, lambda g: g[:, :, p:g.shape[2] - p, p:g.shape[3] - p]


def unfold_vjp(Y, kh, kw, s):
    R, Q = (Y.shape[2] - kh) // s + 1, (Y.shape[3] - kw) // s + 1
    place = np.arange(Y[0].size).reshape(Y.shape[1:])
    cols = np.stack([
        place[:, r * s:r * s + kh, q * s:q * s + kw].ravel() for r in range(R) for q in range(Q)
    ])

    def pull(g):
        back = np.zeros((len(Y), Y[0].size))
        for n in range(len(Y)):
            np.add.at(back[n], cols, g[n])
        return back.reshape(Y.shape)

    return Y.reshape(len(Y), -1)[:, cols], pull


def matmul_vjp(A, B):
    return A @ B.T, lambda g: (g @ B, np.tensordot(g, A, axes=((0, 1), (0, 1))))


def conv2d_backward(dout, X, W, stride, padding):
    Y, unpad = pad_vjp(X, padding)
    cols, fold = unfold_vjp(Y, W.shape[2], W.shape[3], stride)
    _, pull = matmul_vjp(cols, W.reshape(len(W), -1))
    g = dout.reshape(*dout.shape[:2], -1).transpose(0, 2, 1)
    dcols, dW = pull(g)
    return unpad(fold(dcols)), dW.reshape(W.shape), g.sum(axis=(0, 1))
