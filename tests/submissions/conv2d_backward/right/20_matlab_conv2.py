"""MATLAB-like: conv2(A, B, 'full') and rot90, plane by plane, 1-based loops."""
import numpy as np


def conv2(A, B):
    out = np.zeros((A.shape[0] + B.shape[0] - 1, A.shape[1] + B.shape[1] - 1))
    for i in range(1, B.shape[0] + 1):
        for j in range(1, B.shape[1] + 1):
            out[i - 1:i - 1 + A.shape[0], j - 1:j - 1 + A.shape[1]] += B[i - 1, j - 1] * A
    return out


def conv2_valid(A, B):
    full = conv2(A, B)
    return full[B.shape[0] - 1:A.shape[0], B.shape[1] - 1:A.shape[1]]


def upsample(g, s):
    out = np.zeros(((g.shape[0] - 1) * s + 1, (g.shape[1] - 1) * s + 1))
    out[::s, ::s] = g
    return out


def conv2d_backward(dout, X, W, stride, padding):
    m, C, H, L = X.shape
    F, _, kh, kw = W.shape
    dX, dW = np.zeros(X.shape), np.zeros(W.shape)
    for n in range(1, m + 1):
        for c in range(1, C + 1):
            plane = np.pad(X[n - 1, c - 1], padding)
            total = np.zeros(plane.shape)
            for f in range(1, F + 1):
                g = upsample(dout[n - 1, f - 1], stride)
                part = conv2(g, W[f - 1, c - 1])
                total[:part.shape[0], :part.shape[1]] += part
                seen = plane[:g.shape[0] + kh - 1, :g.shape[1] + kw - 1]
                dW[f - 1, c - 1] += conv2_valid(seen, np.rot90(g, 2))
            dX[n - 1, c - 1] = total[padding:padding + H, padding:padding + L]
    db = np.squeeze(np.sum(dout, axis=(0, 2, 3), keepdims=True), axis=(0, 2, 3))
    return dX, dW, db
