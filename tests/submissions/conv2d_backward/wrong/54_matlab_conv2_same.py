"""MATLAB-like: dX as the middle part of the full convolution ('same')."""
import numpy as np


def conv2_full(A, B):
    out = np.zeros((A.shape[0] + B.shape[0] - 1, A.shape[1] + B.shape[1] - 1))
    for i in range(B.shape[0]):
        for j in range(B.shape[1]):
            out[i:i + A.shape[0], j:j + A.shape[1]] += B[i, j] * A
    return out


def conv2d_backward(dout, X, W, stride, padding):
    m, C, H, L = X.shape
    F, _, kh, kw = W.shape
    R, Q = dout.shape[2:]
    dX, dW = np.zeros(X.shape), np.zeros(W.shape)
    Xp = np.pad(X, ((0, 0), (0, 0), (padding, padding), (padding, padding)))
    for n in range(m):
        for f in range(F):
            g = np.zeros(((R - 1) * stride + 1, (Q - 1) * stride + 1))
            g[::stride, ::stride] = dout[n, f]
            for c in range(C):
                full = np.zeros((H + 2 * padding + kh, L + 2 * padding + kw))
                part = conv2_full(g, W[f, c])
                full[:part.shape[0], :part.shape[1]] = part
                a, b = kh // 2, kw // 2
                dX[n, c] += full[a:a + H, b:b + L]
                for u in range(kh):
                    for v in range(kw):
                        dW[f, c, u, v] += np.sum(g * Xp[n, c, u:u + g.shape[0], v:v + g.shape[1]])
    return dX, dW, dout.sum(axis=(0, 2, 3))
