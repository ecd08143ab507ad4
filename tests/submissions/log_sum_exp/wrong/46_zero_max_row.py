import numpy as np


def log_sum_exp(z):
    c = z.max(axis=1, keepdims=True)
    c = np.where(c > 0, c, 0)
    with np.errstate(divide="ignore"):
        return c + np.log(np.exp(z - c).sum(axis=1, keepdims=True))
