import numpy as np


def weight_decay_step(w, grad, m, v, t, lr, beta1, beta2, eps, weight_decay):
    # lr_t form; eps has to be scaled along with the root
    m = beta1 * m + (1 - beta1) * grad
    v = beta2 * v + (1 - beta2) * grad**2
    root = np.sqrt(1 - beta2**t)
    lr_t = lr * root / (1 - beta1**t)
    step = lr_t * m / (np.sqrt(v) + eps * root)
    return w - step - lr * weight_decay * w, m, v
