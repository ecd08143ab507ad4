import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    P, S = {}, {}
    for k in params:
        g = grads["d" + k]
        S[k] = decay * cache[k] + (1 - decay) * g**2
        root = np.sqrt(S[k])
        P[k] = params[k] - lr * np.divide(g, root, out=np.zeros_like(g), where=root > 0)
    return P, S
