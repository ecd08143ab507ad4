"""Tutorial style: one window of one sample at a time."""
import numpy as np


def conv2d_backward(dout, X, W, stride, padding):
    (m, C, H, L) = X.shape
    (F, _, kh, kw) = W.shape
    (_, _, R, Q) = dout.shape

    dX = np.zeros((m, C, H, L))
    dW = np.zeros_like(W)
    db = np.zeros(F)

    pad = ((0, 0), (0, 0), (padding, padding), (padding, padding))
    X_pad = np.pad(X, pad, mode="constant", constant_values=0)
    dX_pad = np.pad(dX, pad)

    for i in range(m):
        for f in range(F):
            for h in range(R):
                for w in range(Q):
                    vert_start = h * stride
                    vert_end = vert_start + kh
                    horiz_start = w * stride
                    horiz_end = horiz_start + kw
                    a_slice = X_pad[i, :, vert_start:vert_end, horiz_start:horiz_end]
                    dX_pad[i, :, vert_start:vert_end, horiz_start:horiz_end] += W[f] * dout[i, f, h, w]
                    dW[f] += a_slice * dout[i, f, h, w]
                    db[f] += dout[i, f, h, w]
        dX[i] = dX_pad[i, :, padding:padding + H, padding:padding + L]

    assert dX.shape == X.shape
    return dX, dW, db
