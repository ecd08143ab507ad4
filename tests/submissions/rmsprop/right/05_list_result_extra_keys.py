import numpy as np


def rmsprop(params, grads, cache, lr, decay, eps):
    P, S = {"lr": lr}, {"decay": decay, "eps": eps}
    for k in params:
        g = grads["d" + k]
        S[k] = np.add(np.multiply(decay, cache[k]), np.multiply(1 - decay, np.power(g, 2)))
        P[k] = params[k] - lr * np.divide(g, np.sqrt(S[k]) + eps)
    return [P, S]
