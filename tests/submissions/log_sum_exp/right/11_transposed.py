import numpy as np


def log_sum_exp(z):
    t = z.T
    c = t.max(axis=0)
    c = np.where(c == -np.inf, 0, c)
    s = c + np.log(np.exp(t - c).sum(axis=0))
    return np.reshape(s, (t.shape[1], 1))
