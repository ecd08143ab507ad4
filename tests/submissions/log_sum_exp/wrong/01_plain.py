import numpy as np


def log_sum_exp(z):
    return np.log(np.exp(z).sum(axis=1, keepdims=True))
