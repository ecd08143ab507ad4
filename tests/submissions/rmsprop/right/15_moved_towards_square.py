import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    P, S = {}, {}
    for k in params:
        g = grads["d" + k]
        S[k] = cache[k] + (1 - decay) * (g * g - cache[k])
        P[k] = params[k] - lr * g / (np.sqrt(S[k]) + eps)
    return P, S
