import numpy as np


def linear_backward(dZ, A_prev, W):
    g, a, w = (np.asarray(x, dtype=np.longdouble) for x in (dZ, A_prev, W))
    out = (g.dot(w.T), a.T.dot(g), g.sum(axis=0)[np.newaxis])
    return tuple(np.asfortranarray(x.astype(np.float64)) for x in out)
