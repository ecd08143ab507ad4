"""The usual mask, of which only the first True is kept."""
import numpy as np


def max_pool_backward(dout, X, pool, stride):
    m, C, H, L = X.shape
    ph, pw = pool
    dX = np.zeros(X.shape)
    for r in range(dout.shape[2]):
        for q in range(dout.shape[3]):
            region = np.s_[:, :, r * stride:r * stride + ph, q * stride:q * stride + pw]
            rows = X[region].reshape(m, C, ph * pw)
            mask = rows == rows.max(axis=-1, keepdims=True)
            mask &= np.cumsum(mask, axis=-1) == 1
            dX[region] += mask.reshape(m, C, ph, pw) * dout[:, :, r, q][:, :, None, None]
    return dX
