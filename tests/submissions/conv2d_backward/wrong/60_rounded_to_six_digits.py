import numpy as np


def conv2d_backward(dout, X, W, stride, padding):
    kh, kw = W.shape[2:]
    Y = np.pad(X, ((0, 0), (0, 0), (padding, padding), (padding, padding)))
    dY, dW = np.zeros(Y.shape), np.zeros(W.shape)
    for r, q in np.ndindex(*dout.shape[2:]):
        w = np.s_[:, :, r * stride:r * stride + kh, q * stride:q * stride + kw]
        dW += np.tensordot(dout[:, :, r, q].T, Y[w], 1)
        dY[w] += np.tensordot(dout[:, :, r, q], W, 1)
    dX = dY[:, :, padding:padding + X.shape[2], padding:padding + X.shape[3]]
    return np.round(dX, 6), np.round(dW, 6), dout.sum((0, 2, 3))
