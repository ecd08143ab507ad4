import numpy as np


def log_sum_exp(z):
    c = np.nan_to_num(z.max(axis=1, keepdims=True), neginf=0.0)
    return c + np.log(np.exp(z - c).sum(axis=1, keepdims=True) + 1e-300)
