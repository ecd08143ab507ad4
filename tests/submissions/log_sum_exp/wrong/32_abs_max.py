import numpy as np


def log_sum_exp(z):
    c = np.max(np.abs(np.where(np.isneginf(z), 0.0, z)), axis=1, keepdims=True)
    with np.errstate(divide="ignore"):
        return c + np.log(np.exp(z - c).sum(axis=1, keepdims=True))
