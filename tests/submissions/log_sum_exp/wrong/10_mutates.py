import numpy as np


def log_sum_exp(z):
    c = np.nan_to_num(z.max(axis=1, keepdims=True), neginf=0.0)
    z -= c
    return c + np.log(np.exp(z).sum(axis=1, keepdims=True))
