import numpy as np


def weight_decay_step(w, grad, m, v, t, lr, beta1, beta2, eps, weight_decay):
    m_new = beta1 * m + (1 - beta1) * grad
    v_new = beta2 * v + (1 - beta2) * grad**2
    m_hat = m_new / (1 - beta1**t)
    v_hat = v_new / (1 - beta2**t + 1e-8)
    step = lr * m_hat / (np.sqrt(v_hat) + eps)
    decay = lr * weight_decay * w
    w_new = w - step - decay
    return w_new, m_new, v_new
