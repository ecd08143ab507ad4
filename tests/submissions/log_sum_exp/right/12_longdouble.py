import numpy as np


def log_sum_exp(z):
    w = z.astype(np.longdouble)
    c = w.max(axis=1, keepdims=True)
    c[np.isinf(c)] = 0
    return c + np.log(np.exp(w - c).sum(axis=1, keepdims=True))
