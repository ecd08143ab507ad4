import numpy as np


def conv2d_backward(dout, X, W, stride, padding):
    kh, kw = W.shape[2:]
    d, w_, Y = (a.astype(np.float16) for a in (dout, W, np.pad(X, ((0, 0), (0, 0), (padding,) * 2, (padding,) * 2))))
    dY, dW = np.zeros(Y.shape), np.zeros(W.shape)
    for r, q in np.ndindex(*dout.shape[2:]):
        w = np.s_[:, :, r * stride:r * stride + kh, q * stride:q * stride + kw]
        dW += np.tensordot(d[:, :, r, q].T, Y[w], 1)
        dY[w] += np.tensordot(d[:, :, r, q], w_, 1)
    return dY[:, :, padding:padding + X.shape[2], padding:padding + X.shape[3]], dW, dout.sum((0, 2, 3))
