import numpy as np


def sgd_update(params, grads, lr):
    new_params = {}
    n_layers = len(params) // 2
    for i in range(1, n_layers + 1):
        for kind in ("W", "b"):
            k = kind + str(i)
            p = params[k]
            g = grads["d" + k]

            p_n = p - lr * g

            new_params[k] = np.where(np.abs(p_n) < 1e-6, 0.0, p_n)
    return new_params
