from functools import reduce

import numpy as np


def linear_backward(dZ, A_prev, W):
    pairs = [(a[:, None] * g[None, :], g) for a, g in zip(A_prev, dZ)]
    dW, db = reduce(lambda s, t: (s[0] + t[0], s[1] + t[1]), pairs)
    return np.matmul(dZ, np.transpose(W)), dW, np.expand_dims(db, 0)
