import numpy as np


def conv2d_backward(dout, X, W, stride, padding):
    m, C, H, L = X.shape
    F, _, kh, kw = W.shape
    R, Q = dout.shape[2:]
    p, s = padding, stride
    if kh == kw == 1 and p == 0:
        back = np.einsum("ifrc,fk->ikrc", dout, W[:, :, 0, 0])
        dX = np.zeros(X.shape)
        dX[:, :, :R, :Q] = back
        dW = np.einsum("ifrc,ikrc->fk", dout, X[:, :, :R, :Q])
        return dX, dW[:, :, None, None], dout.sum(axis=(0, 2, 3))
    Xp = np.zeros((m, C, H + 2 * p, L + 2 * p))
    Xp[:, :, p:p + H, p:p + L] = X
    dXp = np.zeros(Xp.shape)
    dW = np.empty(W.shape)
    for u in range(kh):
        for v in range(kw):
            rows = slice(u, u + s * (R - 1) + 1, s)
            cols = slice(v, v + s * (Q - 1) + 1, s)
            dW[:, :, u, v] = np.einsum("ifrc,ikrc->fk", dout, Xp[:, :, rows, cols])
            dXp[:, :, rows, cols] += np.einsum("ifrc,fk->ikrc", dout, W[:, :, u, v])
    db = dout.sum(axis=(0, 2, 3))
    return dXp[:, :, p:p + H, p:p + L], dW, db
