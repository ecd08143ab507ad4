import numpy as np


def momentum(params, grads, velocity, lr, beta):
    A = np.array([[1.0, -lr * beta, -lr], [0.0, beta, 1.0]])
    P, V = {}, {}
    for k in params:
        stacked = np.stack([params[k], velocity[k], grads["d" + k]])
        P[k], V[k] = np.einsum("ab,bij->aij", A, stacked)
    return P, V
