"""im2col columns ordered by position and sample, dout by sample and position."""
import numpy as np


def conv2d_backward(dout, X, W, stride, padding):
    m, C, H, L = X.shape
    F, _, kh, kw = W.shape
    R, Q = dout.shape[2:]
    p, s = padding, stride
    Y = np.pad(X, ((0, 0), (0, 0), (p, p), (p, p)))
    cols = np.array([
        Y[n, :, r * s:r * s + kh, q * s:q * s + kw].ravel()
        for r in range(R) for q in range(Q) for n in range(m)
    ])
    g = dout.transpose(0, 2, 3, 1).reshape(-1, F)
    dW = (g.T @ cols).reshape(W.shape)
    dcols = g @ W.reshape(F, -1)
    dY = np.zeros(Y.shape)
    row = 0
    for n in range(m):
        for r in range(R):
            for q in range(Q):
                dY[n, :, r * s:r * s + kh, q * s:q * s + kw] += dcols[row].reshape(C, kh, kw)
                row += 1
    return dY[:, :, p:p + H, p:p + L], dW, g.sum(axis=0)
