"""Odd: kernels and gradients as integer-indexed dictionaries, convolved like polynomials."""
from collections import Counter

import numpy as np


def conv2d_backward(dout, X, W, stride, padding):
    m, C, H, L = X.shape
    F = len(W)
    dX, dW = np.zeros(X.shape), np.zeros(W.shape)
    for n in range(m):
        for c in range(C):
            image = Counter()
            for f in range(F):
                for (r, q), g in np.ndenumerate(dout[n, f]):
                    for (u, v), w in np.ndenumerate(W[f, c]):
                        h, l = r * stride + u - padding, q * stride + v - padding
                        image[h, l] += g * w
                        if -1 < h < H and -1 < l < L:
                            dW[f, c, u, v] += g * X[n, c, h, l]
            for (h, l), value in image.items():
                if -1 < h < H and -1 < l < L:
                    dX[n, c, h, l] = value
    return [dX, dW, np.array([np.sum(dout[:, f]) for f in range(F)])]
