import numpy as np


def conv2d_backward(dout, X, W, stride, padding):
    m, C, H, L = X.shape
    F, _, kh, kw = W.shape
    _, _, R, Q = dout.shape
    Xp = np.pad(X, ((0, 0), (0, 0), (padding, padding), (padding, padding)))
    stride = min(stride, Xp.shape[2], Xp.shape[3])
    dXp = np.zeros_like(Xp)
    dW = np.zeros_like(W)
    db = np.zeros(F)
    for i in range(m):
        for f in range(F):
            for r in range(R):
                for c in range(Q):
                    top = r * stride
                    left = c * stride
                    g = dout[i, f, r, c]
                    dXp[i, :, top:top + kh, left:left + kw] += g * W[f]
                    dW[f] += g * Xp[i, :, top:top + kh, left:left + kw]
                    db[f] += g
    dX = dXp[:, :, padding:padding + H, padding:padding + L]
    return dX, dW, db
