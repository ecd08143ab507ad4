import numpy as np


def log_sum_exp(z):
    w = np.array(z)
    c = w.max(1)
    c[c == -np.inf] = 0.0
    w -= c[:, None]
    np.exp(w, out=w)
    total = np.einsum("ij->i", w)
    with np.errstate(divide="ignore"):
        return (np.log(total) + c)[:, np.newaxis]
