import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    names = sorted(params)
    g = np.concatenate([grads["d" + n].ravel() for n in names])
    s = np.concatenate([cache[n].ravel() for n in names])
    p = np.concatenate([params[n].ravel() for n in names])
    s = decay * s + (1 - decay) * g**2
    p = p - lr * g / (np.sqrt(s) + eps)
    P, S, at = {}, {}, 0
    for n in names:
        shape, size = params[n].shape, params[n].size
        P[n], S[n] = p[at : at + size].reshape(shape), s[at : at + size].reshape(shape)
        at += size
    return P, S
