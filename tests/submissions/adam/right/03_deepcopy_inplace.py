import copy

import numpy as np


def adam(params, grads, m, v, t, lr, beta1, beta2, eps):
    params, m, v = copy.deepcopy((params, m, v))
    for k in params:
        g = grads["d" + k]
        m[k] *= beta1
        m[k] += (1 - beta1) * g
        v[k] *= beta2
        v[k] += (1 - beta2) * g * g
        params[k] -= lr * (m[k] / (1 - beta1**t)) / (np.sqrt(v[k] / (1 - beta2**t)) + eps)
    return params, m, v
