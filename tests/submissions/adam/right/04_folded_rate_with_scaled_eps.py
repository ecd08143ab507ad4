import math

import numpy as np


def adam(params, grads, m, v, t, lr, beta1, beta2, eps):
    """Corrections folded into the rate, with eps scaled to make up for it."""
    c1, c2 = 1 - beta1**t, math.sqrt(1 - beta2**t)
    P, M, V = {}, {}, {}
    for k in params:
        g = grads["d" + k]
        M[k] = beta1 * m[k] + (1 - beta1) * g
        V[k] = beta2 * v[k] + (1 - beta2) * g * g
        P[k] = params[k] - (lr * c2 / c1) * M[k] / (np.sqrt(V[k]) + eps * c2)
    return P, M, V
