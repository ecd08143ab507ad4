import numpy as np


def log_sum_exp(z):
    s = np.full((len(z), 1), -np.inf)
    live = (z > -np.inf).any(axis=1)
    part = z[live]
    if part.size:
        top = part.max(axis=1, keepdims=True)
        s[live] = top + np.log(np.exp(part - top).sum(axis=1, keepdims=True))
    return s
