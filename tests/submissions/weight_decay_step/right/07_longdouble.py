import numpy as np


def weight_decay_step(w, grad, m, v, t, lr, beta1, beta2, eps, weight_decay):
    w, grad, m, v = (np.asarray(a, dtype=np.longdouble) for a in (w, grad, m, v))
    m = beta1 * m + (1 - beta1) * grad
    v = beta2 * v + (1 - beta2) * grad * grad
    m_hat, v_hat = m / (1 - np.longdouble(beta1) ** t), v / (1 - np.longdouble(beta2) ** t)
    w = w - lr * m_hat / (np.sqrt(v_hat) + eps) - lr * weight_decay * w
    return w.astype(float), m.astype(float), v.astype(float)
