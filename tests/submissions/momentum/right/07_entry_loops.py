import numpy as np


def momentum(params, grads, velocity, lr, beta):
    new_params, new_velocity = {}, {}
    for name, p in params.items():
        P, V = np.zeros(p.shape), np.zeros(p.shape)
        for i in range(p.shape[0]):
            for j in range(p.shape[1]):
                V[i, j] = beta * velocity[name][i, j] + grads["d" + name][i, j]
                P[i, j] = p[i, j] - lr * V[i, j]
        new_params[name], new_velocity[name] = P, V
    return new_params, new_velocity
