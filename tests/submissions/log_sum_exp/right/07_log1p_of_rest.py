import numpy as np


def log_sum_exp(z):
    ordered = np.sort(z, axis=1)
    top, rest = ordered[:, -1:], ordered[:, :-1]
    safe = np.where(np.isneginf(top), 0.0, top)
    extra = np.log1p(np.exp(rest - safe).sum(axis=1, keepdims=True))
    return np.where(np.isneginf(top), -np.inf, top + extra)
