"""A layer class; the filters' matrix is reshaped where it should be transposed."""
import numpy as np


class Conv:
    def __init__(self, W, stride, padding):
        self.W, self.s, self.p = W, stride, padding

    def backward(self, X, dout):
        F, C, kh, kw = self.W.shape
        m, _, H, L = X.shape
        Y = np.pad(X, ((0, 0), (0, 0), (self.p,) * 2, (self.p,) * 2))
        dY, dW = np.zeros(Y.shape), np.zeros((C * kh * kw, F))
        for r in range(dout.shape[2]):
            for q in range(dout.shape[3]):
                w = np.s_[:, :, r * self.s:r * self.s + kh, q * self.s:q * self.s + kw]
                dW += Y[w].reshape(m, -1).T @ dout[:, :, r, q]
                dY[w] += (dout[:, :, r, q] @ self.W.reshape(F, -1)).reshape(m, C, kh, kw)
        return dY[:, :, self.p:self.p + H, self.p:self.p + L], dW.reshape(self.W.shape), dout.sum((0, 2, 3))


def conv2d_backward(dout, X, W, stride, padding):
    return Conv(W, stride, padding).backward(X, dout)
