import numpy as np


def adam(params, grads, m, v, t, lr, beta1, beta2, eps):
    names = list(params)

    def flat(arrays, prefix=""):
        return np.hstack([arrays[prefix + n].reshape(-1) for n in names])

    def split(vector):
        result, at = {}, 0
        for n in names:
            size = params[n].size
            result[n] = vector[at : at + size].reshape(params[n].shape)
            at += size
        return result

    g = flat(grads, "d")
    mean = beta1 * flat(m) + (1 - beta1) * g
    square = beta2 * flat(v) + (1 - beta2) * g**2
    step = lr * (mean / (1 - beta1**t)) / (np.sqrt(square / (1 - beta2**t)) + eps)
    return split(flat(params) - step), split(mean), split(square)
