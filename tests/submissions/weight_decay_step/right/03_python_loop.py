import numpy as np


def weight_decay_step(w, grad, m, v, t, lr, beta1, beta2, eps, weight_decay):
    new_w, new_m, new_v = (np.zeros(w.shape) for _ in range(3))
    for i in np.ndindex(*w.shape):
        new_m[i] = beta1 * m[i] + (1 - beta1) * grad[i]
        new_v[i] = beta2 * v[i] + (1 - beta2) * grad[i] ** 2
        mh = new_m[i] / (1 - beta1**t)
        vh = new_v[i] / (1 - beta2**t)
        new_w[i] = w[i] - lr * (mh / (vh**0.5 + eps) + weight_decay * w[i])
    return [new_w, new_m, new_v]
