import numpy as np


def momentum(params, grads, velocity, lr, beta):
    V = {k: np.round(beta * velocity[k] + grads["d" + k], 5) for k in params}
    return {k: params[k] - lr * V[k] for k in params}, V
