import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    P, S = {}, {}
    for k in params:
        g = grads["d" + k]
        S[k] = decay * cache[k] + (1 - decay) * g**2
        P[k] = params[k] - lr * (g / (np.sqrt(S[k]) + eps) if k[0] == "W" else g)
    return P, S
