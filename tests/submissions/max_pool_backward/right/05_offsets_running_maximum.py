"""Walks over the offsets of the window in row-major order, all windows at once."""
import numpy as np


def max_pool_backward(dout, X, pool, stride):
    ph, pw = pool
    R, Q = dout.shape[2:]
    best = np.full(dout.shape, -np.inf)
    owner = np.zeros(dout.shape, dtype=int)
    for n in range(ph * pw):
        u, v = divmod(n, pw)
        here = X[:, :, u:u + R * stride:stride, v:v + Q * stride:stride][:, :, :R, :Q]
        larger = here > best
        best = np.where(larger, here, best)
        owner[larger] = n
    dX = np.zeros(X.shape)
    for n in range(ph * pw):
        u, v = divmod(n, pw)
        dX[:, :, u:u + (R - 1) * stride + 1:stride, v:v + (Q - 1) * stride + 1:stride] += dout * (owner == n)
    return dX
