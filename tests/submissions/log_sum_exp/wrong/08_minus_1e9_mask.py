import numpy as np


def log_sum_exp(z):
    w = np.where(np.isneginf(z), -1e9, z)
    c = w.max(axis=1, keepdims=True)
    return c + np.log(np.exp(w - c).sum(axis=1, keepdims=True))
