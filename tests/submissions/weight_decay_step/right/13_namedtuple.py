from collections import namedtuple

import numpy as np

State = namedtuple("State", "w m v")


def weight_decay_step(w, grad, m, v, t, lr, beta1, beta2, eps, weight_decay):
    b1t, b2t = np.cumprod(np.full(min(t, 3), beta1))[-1], beta2**t
    b1t = b1t if t <= 3 else beta1**t
    m = (m * beta1) + grad * (1 - beta1)
    v = (v * beta2) + np.abs(grad) ** 2 * (1 - beta2)
    adam = (m / (1 - b1t)) / (np.sqrt(v / (1 - b2t)) + eps)
    return State(w=w - lr * adam - lr * weight_decay * w, m=m, v=v)
