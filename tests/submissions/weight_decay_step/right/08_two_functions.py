import numpy as np


def adam_update(grad, m, v, t, beta1, beta2, eps):
    m = beta1 * m + (1 - beta1) * grad
    v = beta2 * v + (1 - beta2) * grad**2
    return (m / (1 - beta1**t)) / (np.sqrt(v / (1 - beta2**t)) + eps), m, v


def decay(w, lr, weight_decay):
    return w if weight_decay == 0 else w - lr * weight_decay * w


def weight_decay_step(w, grad, m, v, t, lr, beta1, beta2, eps, weight_decay):
    update, m, v = adam_update(grad, m, v, t, beta1, beta2, eps)
    return decay(w, lr, weight_decay) - lr * update, m, v
