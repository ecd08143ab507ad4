import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    P, S = {}, {}
    for k in params:
        g = grads["d" + k]
        square = g @ g if g.shape[0] == g.shape[1] else g * g
        S[k] = decay * cache[k] + (1 - decay) * square
        P[k] = params[k] - lr * g / (np.sqrt(np.abs(S[k])) + eps)
    return P, S
