import numpy as np


def momentum(params, grads, velocity, lr, beta):
    new_params = {}
    new_velocity = {}
    n_layers = len(params) // 2
    for i in range(1, n_layers + 1):
        for kind in ("W", "b"):
            k = kind + str(i)
            p = params[k]
            g = grads["d" + k]
            velocity_ = velocity[k]
            velocity_n = beta * velocity_ + g
            p_n = p - lr * velocity_n
            new_velocity[k] = np.where(np.abs(velocity_n) < 1e-8, 0.0, velocity_n)
            new_params[k] = p_n
    return (new_params, new_velocity)
