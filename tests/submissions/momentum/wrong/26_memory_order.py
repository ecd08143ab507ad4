import numpy as np


def momentum(params, grads, velocity, lr, beta):
    P, V = {}, {}
    for k, p in params.items():
        v = beta * velocity[k].ravel(order="K") + grads["d" + k].ravel(order="K")
        V[k] = v.reshape(p.shape)
        P[k] = p - lr * V[k]
    return P, V
