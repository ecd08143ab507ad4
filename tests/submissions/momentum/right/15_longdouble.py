import numpy as np


def momentum(params, grads, velocity, lr, beta):
    P, V = {}, {}
    for k in params:
        v = np.longdouble(beta) * velocity[k] + grads["d" + k]
        V[k] = v.astype(np.float64)
        P[k] = (params[k] - np.longdouble(lr) * v).astype(np.float64)
    return P, V
