import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    @np.vectorize
    def one(p, g, s):
        s = decay * s + (1 - decay) * g * g
        return p - lr * g / (s**0.5 + eps), s

    P, S = {}, {}
    for k in params:
        P[k], S[k] = one(params[k], grads["d" + k], cache[k])
    return P, S
