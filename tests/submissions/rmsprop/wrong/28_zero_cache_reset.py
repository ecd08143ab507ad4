import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    P, S = {}, {}
    for k in params:
        g = grads["d" + k]
        old = np.where(cache[k] == 0, g**2, cache[k])
        S[k] = decay * old + (1 - decay) * g**2
        P[k] = params[k] - lr * g / (np.sqrt(S[k]) + eps)
    return P, S
