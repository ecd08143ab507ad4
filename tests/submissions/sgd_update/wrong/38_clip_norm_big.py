import numpy as np


def sgd_update(params, grads, lr):
    new_params = {}
    n_layers = len(params) // 2
    for i in range(1, n_layers + 1):
        for kind in ("W", "b"):
            k = kind + str(i)
            p = params[k]
            g = grads["d" + k]
            norm = np.linalg.norm(g)
            if norm > 1000:
                g = g * (1000 / norm)

            p_n = p - lr * g

            new_params[k] = p_n
    return new_params
