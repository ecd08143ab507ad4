import numpy as np


def momentum(params, grads, velocity, lr, beta):
    P, V = {}, {}
    for k, p in params.items():
        V[k] = np.empty(p.shape)
        P[k] = np.empty(p.shape)
        np.multiply(velocity[k], beta, out=V[k])
        np.add(V[k], grads["d" + k], out=V[k])
        np.multiply(V[k], lr, out=P[k])
        np.subtract(p, P[k], out=P[k])
    return P, V
