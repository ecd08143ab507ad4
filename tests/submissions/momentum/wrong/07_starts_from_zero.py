import numpy as np


def momentum(params, grads, velocity, lr, beta):
    velocity = {k: np.zeros_like(p) for k, p in params.items()}
    V = {k: beta * velocity[k] + grads["d" + k] for k in params}
    return {k: params[k] - lr * V[k] for k in params}, V
