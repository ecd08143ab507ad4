import numpy as np

_out = {}


def softmax(z):
    p = _out.setdefault(z.shape, np.zeros(z.shape))
    np.exp(z - z.max(axis=1, keepdims=True), out=p)
    p /= p.sum(axis=1, keepdims=True)
    return p
