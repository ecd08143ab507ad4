import numpy as np

STEP = 0


def weight_decay_step(w, grad, m, v, t, lr, beta1, beta2, eps, weight_decay):
    global STEP
    STEP += 1
    m = beta1 * m + (1 - beta1) * grad
    v = beta2 * v + (1 - beta2) * grad**2
    m_hat = m / (1 - beta1**STEP)
    v_hat = v / (1 - beta2**STEP)
    return w - lr * m_hat / (np.sqrt(v_hat) + eps) - lr * weight_decay * w, m, v
