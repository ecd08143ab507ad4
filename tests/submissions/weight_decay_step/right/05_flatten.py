import numpy as np


def weight_decay_step(w, grad, m, v, t, lr, beta1, beta2, eps, weight_decay):
    shape = w.shape
    w, g, m, v = (np.ravel(a) for a in (w, grad, m, v))
    m = m + (1 - beta1) * (g - m)
    v = v + (1 - beta2) * (g * g - v)
    c1, c2 = 1 - beta1**t, 1 - beta2**t
    w = w - lr * weight_decay * w - lr * (m / c1) / ((v / c2) ** 0.5 + eps)
    return w.reshape(shape), m.reshape(shape), v.reshape(shape)
