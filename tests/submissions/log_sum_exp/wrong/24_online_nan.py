import numpy as np


def log_sum_exp(z):
    """Online, but starts at the first entry, which may be -inf."""
    top, total = z[:, :1].copy(), np.ones((len(z), 1))
    for j in range(1, z.shape[1]):
        v = z[:, j : j + 1]
        new = np.maximum(top, v)
        with np.errstate(all="ignore"):
            total = total * np.exp(top - new) + np.exp(v - new)
        top = new
    with np.errstate(all="ignore"):
        return top + np.log(total)
