import numpy as np


def log_sum_exp(z):
    if z.shape[0] == z.shape[1]:
        z = z.T
    return np.logaddexp.reduce(z, axis=1, keepdims=True)
