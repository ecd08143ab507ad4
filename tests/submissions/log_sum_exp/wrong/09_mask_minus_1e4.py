import numpy as np


def log_sum_exp(z):
    w = np.maximum(z, -1e4)
    c = w.max(axis=1, keepdims=True)
    s = c + np.log(np.exp(w - c).sum(axis=1, keepdims=True))
    return np.where(np.isneginf(z).all(axis=1, keepdims=True), -np.inf, s)
