import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    P, S = {}, {}
    for k in params:
        g = grads["d" + k].astype(np.longdouble)
        s = np.longdouble(decay) * cache[k] + (1 - np.longdouble(decay)) * g * g
        S[k] = s.astype(float)
        P[k] = (params[k] - lr * g / (np.sqrt(s) + eps)).astype(float)
    return P, S
