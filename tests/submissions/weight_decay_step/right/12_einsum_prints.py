import numpy as np


def weight_decay_step(w, grad, m, v, t, lr, beta1, beta2, eps, weight_decay):
    print("step", t)
    coef = np.array([beta1, 1 - beta1])
    new_m = np.einsum("k,k...->...", coef, np.array([m, grad]))
    new_v = np.einsum("k,k...->...", np.array([beta2, 1 - beta2]), np.array([v, grad * grad]))
    mh, vh = new_m / (1 - beta1**t), new_v / (1 - beta2**t)
    total = mh / (np.sqrt(vh) + eps) + weight_decay * w
    return np.asfortranarray(w - lr * total), new_m, new_v
