import math

import numpy as np

_erf = np.vectorize(math.erf, otypes=[float])
_buffers = {}


def gelu_backward(dA, z):
    out = _buffers.setdefault(z.shape, np.empty(z.shape))
    s = 0.5 * (1 + _erf(z / np.sqrt(2))) + z * np.exp(-z * z / 2) / np.sqrt(2 * np.pi)
    np.multiply(dA, s, out=out)
    return out
