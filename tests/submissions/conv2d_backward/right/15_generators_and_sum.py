from itertools import product

import numpy as np


def conv2d_backward(dout, X, W, stride, padding):
    H, L = X.shape[-2:]
    kh, kw = W.shape[-2:]
    R, Q = dout.shape[-2:]
    s, p = stride, padding
    Xp = np.pad(X, ((0, 0), (0, 0), (p, p), (p, p)))
    positions = list(product(range(R), range(Q)))

    def embed(block, top, left):
        after = (Xp.shape[2] - top - kh, Xp.shape[3] - left - kw)
        return np.pad(block, ((0, 0), (0, 0), (top, after[0]), (left, after[1])))

    dXp = sum(embed(np.tensordot(dout[:, :, r, q], W, 1), r * s, q * s) for r, q in positions)
    dW = sum(
        np.tensordot(dout[:, :, r, q].T, Xp[:, :, r * s:r * s + kh, q * s:q * s + kw], 1)
        for r, q in positions
    )
    db = np.array([dout[:, f].sum() for f in range(W.shape[0])])
    return dXp[:, :, p:p + H, p:p + L], dW, db
