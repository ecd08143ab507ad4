import numpy as np


def log_sum_exp(z):
    """Beyond 5 the rest does not matter."""
    top = z.max(axis=1, keepdims=True)
    second = np.sort(z, axis=1)[:, -2:][:, :1]
    full = np.logaddexp.reduce(z, axis=1, keepdims=True)
    with np.errstate(invalid="ignore"):
        return np.where(top - second > 5, top, full)
