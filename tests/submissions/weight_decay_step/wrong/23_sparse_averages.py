import numpy as np


def weight_decay_step(w, grad, m, v, t, lr, beta1, beta2, eps, weight_decay):
    active = grad != 0
    m = np.where(active, beta1 * m + (1 - beta1) * grad, m)
    v = np.where(active, beta2 * v + (1 - beta2) * grad**2, v)
    m_hat = m / (1 - beta1**t)
    v_hat = v / (1 - beta2**t)
    return w - lr * m_hat / (np.sqrt(v_hat) + eps) - lr * weight_decay * w, m, v
