import numpy as np


def log_sum_exp(z):
    top = z.max(axis=1, keepdims=True)
    top = np.where(np.isfinite(top), top, 0.0)
    return top + np.log(np.exp(z - top).sum(axis=1, keepdims=True))
