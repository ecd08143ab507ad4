import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    P, S = {}, {}
    for k, p in params.items():
        g = grads["d" + k]
        S[k] = decay * cache[k] + (1 - decay) * g**2
        step = np.zeros_like(p)
        np.divide(g, np.sqrt(S[k]) + eps, out=step, where=g != 0)
        P[k] = p - lr * step
    return P, S
