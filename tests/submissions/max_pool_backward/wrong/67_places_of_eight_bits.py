import numpy as np


def max_pool_backward(dout, X, pool, stride):
    """Running maximum over the places of a window."""
    R, Q = dout.shape[2:]

    def view(a, u, v):
        return a[:, :, u:u + (R - 1) * stride + 1:stride, v:v + (Q - 1) * stride + 1:stride]

    best = np.full(dout.shape, -np.inf)
    place = np.zeros(dout.shape, dtype=np.uint8)
    for u in range(pool[0]):
        for v in range(pool[1]):
            here = view(X, u, v)
            better = here > best
            best = np.where(better, here, best)
            place[better] = u * pool[1] + v
    dX = np.zeros(X.shape)
    for u in range(pool[0]):
        for v in range(pool[1]):
            view(dX, u, v)[...] += dout * (place == u * pool[1] + v)
    return dX
