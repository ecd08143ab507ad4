import numpy as np


def weight_decay_step(w, grad, m, v, t, lr, beta1, beta2, eps, weight_decay):
    def one(w, g, m, v):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g * g
        return w - lr * ((m / (1 - beta1**t)) / (np.sqrt(v / (1 - beta2**t)) + eps) + weight_decay * w), m, v

    return np.vectorize(one, otypes=[float, float, float])(w, grad, m, v)
