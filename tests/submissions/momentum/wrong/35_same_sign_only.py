import numpy as np


def momentum(params, grads, velocity, lr, beta):
    P, V = {}, {}
    for k in params:
        g, v = grads["d" + k], velocity[k]
        V[k] = np.where(g * v < 0, g, beta * v + g)
        P[k] = params[k] - lr * V[k]
    return P, V
