"""Ranks within the image, earlier pixels ahead among equals: then no window has ties."""
import numpy as np


def max_pool_backward(dout, X, pool, stride):
    m, C, H, L = X.shape
    ph, pw = pool
    out = np.zeros((m * C, H * L))
    for p, (plane, grads) in enumerate(zip(X.reshape(m * C, H * L), dout.reshape(m * C, *dout.shape[2:]))):
        order = np.lexsort((-np.arange(H * L), plane))
        rank = np.empty(H * L, dtype=int)
        rank[order] = np.arange(H * L)
        place = {int(n): spot for spot, n in enumerate(rank)}
        grid = rank.reshape(H, L)
        for r, line in enumerate(grads):
            for q, g in enumerate(line):
                top = grid[r * stride:r * stride + ph, q * stride:q * stride + pw].max()
                out[p, place[int(top)]] += g
    return out.reshape(X.shape)
