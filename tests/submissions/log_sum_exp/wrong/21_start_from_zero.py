import numpy as np


def log_sum_exp(z):
    s = np.zeros((len(z), 1))
    for j in range(z.shape[1]):
        s = np.logaddexp(s, z[:, j : j + 1])
    return s
