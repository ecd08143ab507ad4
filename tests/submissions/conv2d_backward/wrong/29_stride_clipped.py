import numpy as np


def conv2d_backward(dout, X, W, stride, padding):
    m, C, H, L = X.shape
    F, _, kh, kw = W.shape
    _, _, R, Q = dout.shape
    Xp = np.pad(X, ((0, 0), (0, 0), (padding, padding), (padding, padding)))
    dXp = np.zeros_like(Xp)
    dW = np.zeros_like(W)
    stride = min(stride, kh, kw) if padding == 0 else stride
    for r in range(R):
        for q in range(Q):
            y, x = r * stride, q * stride
            g = dout[:, :, r, q]
            dW += np.tensordot(g.T, Xp[:, :, y:y + kh, x:x + kw], 1)
            dXp[:, :, y:y + kh, x:x + kw] += np.tensordot(g, W, 1)
    dX = dXp[:, :, padding:padding + H, padding:padding + L]
    db = dout.sum(axis=(0, 2, 3))
    return dX, dW, db
