import numpy as np


def correction(beta, t):
    """1 - beta**t without cancellation."""
    return 1.0 if beta == 0.0 else -np.expm1(t * np.log(beta))


def weight_decay_step(w, grad, m, v, t, lr, beta1, beta2, eps, weight_decay):
    m_new = np.average(np.stack([m, grad]), axis=0, weights=[beta1, 1 - beta1])
    v_new = np.average(np.stack([v, grad**2]), axis=0, weights=[beta2, 1 - beta2])
    u = np.divide(m_new / correction(beta1, t), np.sqrt(v_new / correction(beta2, t)) + eps)
    return (1.0 - lr * weight_decay) * w - lr * u, m_new, v_new
