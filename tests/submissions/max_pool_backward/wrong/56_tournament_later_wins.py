"""A tournament in which later entries win draws."""
import numpy as np


def max_pool_backward(dout, X, pool, stride):
    R, Q = dout.shape[2:]
    H, L = X.shape[2:]
    numbers = np.broadcast_to(np.arange(H * L).reshape(H, L), X.shape)
    best = winner = None
    for u in range(pool[0]):
        for v in range(pool[1]):
            pick = np.s_[:, :, u:u + (R - 1) * stride + 1:stride, v:v + (Q - 1) * stride + 1:stride]
            if best is None:
                best, winner = X[pick], numbers[pick]
            else:
                keep = best > X[pick]
                best, winner = np.where(keep, best, X[pick]), np.where(keep, winner, numbers[pick])
    planes = np.arange(X.shape[0] * X.shape[1]).reshape(X.shape[0], X.shape[1], 1, 1)
    flat = np.zeros(X.size)
    np.add.at(flat, planes * H * L + winner, dout)
    return flat.reshape(X.shape)
