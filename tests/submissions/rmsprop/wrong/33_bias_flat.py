import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    P, S = {}, {}
    for k in params:
        g = grads["d" + k]
        S[k] = decay * cache[k] + (1 - decay) * g**2
        P[k] = np.squeeze(params[k] - lr * g / (np.sqrt(S[k]) + eps))
    return P, S
