import numpy as np


def log_sum_exp(z):
    c = z.max(axis=1, keepdims=True)
    return c + np.log(np.exp(z - c).sum(axis=1, keepdims=True))
