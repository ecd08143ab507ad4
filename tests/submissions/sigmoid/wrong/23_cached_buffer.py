import numpy as np

_buffers = {}


def sigmoid(z):
    out = _buffers.setdefault(z.shape, np.empty(z.shape))
    np.tanh(z / 2, out=out)
    out += 1
    out /= 2
    return out
