import numpy as np


def sgd_update(params, grads, lr):
    new_params = {}
    n_layers = len(params) // 2
    for i in range(1, n_layers + 1):
        for kind in ("W", "b"):
            k = kind + str(i)
            p = params[k].astype(np.float32)
            g = grads["d" + k]

            p_n = p - lr * g

            new_params[k] = p_n.astype(np.float32)
    return new_params
