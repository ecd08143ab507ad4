import math

import numpy as np


def adam(params, grads, m, v, t, lr, beta1, beta2, eps):
    out = ({}, {}, {})
    for k, p in params.items():
        a, b, c = np.zeros(p.shape), np.zeros(p.shape), np.zeros(p.shape)
        for i in range(p.shape[0]):
            for j in range(p.shape[1]):
                g = float(grads["d" + k][i, j])
                b[i, j] = beta1 * m[k][i, j] + (1 - beta1) * g
                c[i, j] = beta2 * v[k][i, j] + (1 - beta2) * g * g
                root = math.sqrt(c[i, j] / (1 - beta2**t))
                a[i, j] = p[i, j] - lr * (b[i, j] / (1 - beta1**t)) / (root + eps)
        for d, value in zip(out, (a, b, c)):
            d[k] = value
    return out
