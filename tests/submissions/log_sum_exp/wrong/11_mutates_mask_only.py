import numpy as np


def log_sum_exp(z):
    dead = np.isneginf(z).all(axis=1)
    z[dead] = 0.0
    c = z.max(axis=1, keepdims=True)
    s = c + np.log(np.exp(z - c).sum(axis=1, keepdims=True))
    s[dead] = -np.inf
    return s
