import numpy as np


def _go(names, params, grads, velocity, lr, beta):
    if not names:
        return {}, {}
    first, *rest = names
    P, V = _go(rest, params, grads, velocity, lr, beta)
    V[first] = np.asfortranarray(beta * velocity[first] + grads["d" + first])
    P[first] = np.asfortranarray(params[first] - lr * V[first])
    return P, V


def momentum(params, grads, velocity, lr, beta):
    return _go(list(params), params, grads, velocity, lr, beta)
