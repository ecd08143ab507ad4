"""A layer kept by shape remembers the padding it was made with."""
import numpy as np


class Layer:
    known = {}

    def __init__(self, stride, padding):
        self.stride, self.padding = stride, padding

    def backward(self, dout, X, W):
        p, s = self.padding, self.stride
        kh, kw = W.shape[2:]
        Y = np.pad(X, ((0, 0), (0, 0), (p, p), (p, p)))
        dY, dW = np.zeros(Y.shape), np.zeros(W.shape)
        for r, q in np.ndindex(*dout.shape[2:]):
            w = np.s_[:, :, r * s:r * s + kh, q * s:q * s + kw]
            dW += np.einsum("nf,ncuv->fcuv", dout[:, :, r, q], Y[w])
            dY[w] += np.einsum("nf,fcuv->ncuv", dout[:, :, r, q], W)
        return dY[:, :, p:p + X.shape[2], p:p + X.shape[3]], dW, dout.sum((0, 2, 3))


def conv2d_backward(dout, X, W, stride, padding):
    key = X.shape, W.shape, dout.shape
    return Layer.known.setdefault(key, Layer(stride, padding)).backward(dout, X, W)
