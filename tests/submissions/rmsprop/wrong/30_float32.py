import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    P, S = {}, {}
    for k in params:
        g = grads["d" + k].astype(np.float16)
        S[k] = decay * cache[k].astype(np.float16) + np.float16(1 - decay) * g**2
        P[k] = params[k] - lr * g / (np.sqrt(S[k]) + eps)
    return P, S
