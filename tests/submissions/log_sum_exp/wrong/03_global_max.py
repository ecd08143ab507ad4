import numpy as np


def log_sum_exp(z):
    c = z.max()
    c = c if np.isfinite(c) else 0.0
    return c + np.log(np.exp(z - c).sum(axis=1, keepdims=True))
