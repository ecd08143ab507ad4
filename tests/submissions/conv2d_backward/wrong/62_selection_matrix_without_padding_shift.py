"""0/1 selection tensors; the columns forget the padding."""
import numpy as np


def select(n, k, out, stride, shift):
    image, pos, off = np.ogrid[:n, :out, :k]
    return (image == pos * stride + off - shift).astype(float)


def conv2d_backward(dout, X, W, stride, padding):
    rows = select(X.shape[2], W.shape[2], dout.shape[2], stride, padding)
    cols = select(X.shape[3], W.shape[3], dout.shape[3], stride, padding // 2 * 2)
    dX = np.einsum("ifrq,hru,lqv,fkuv->ikhl", dout, rows, cols, W, optimize=True)
    dW = np.einsum("ifrq,hru,lqv,ikhl->fkuv", dout, rows, cols, X, optimize=True)
    return dX, dW, dout.sum(axis=(0, 2, 3))
