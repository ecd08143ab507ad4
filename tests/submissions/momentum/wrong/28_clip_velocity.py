import numpy as np


def momentum(params, grads, velocity, lr, beta):
    V = {k: np.clip(beta * velocity[k] + grads["d" + k], -10, 10) for k in params}
    return {k: params[k] - lr * V[k] for k in params}, V
