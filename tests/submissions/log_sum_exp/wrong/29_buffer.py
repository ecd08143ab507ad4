import numpy as np

_out = np.empty((10000, 1))


def log_sum_exp(z):
    s = _out[: len(z)]
    np.logaddexp.reduce(z, axis=1, keepdims=True, out=s)
    return s
