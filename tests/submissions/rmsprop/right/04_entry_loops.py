import math

import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    P = {k: np.empty(v.shape) for k, v in params.items()}
    S = {k: np.empty(v.shape) for k, v in params.items()}
    for k, p in params.items():
        for i, j in np.ndindex(*p.shape):
            g = float(grads["d" + k][i, j])
            s = decay * float(cache[k][i, j]) + (1 - decay) * g**2
            S[k][i, j] = s
            P[k][i, j] = p[i, j] - lr * g / (math.sqrt(s) + eps)
    return P, S
