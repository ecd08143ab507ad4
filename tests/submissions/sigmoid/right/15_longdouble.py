import numpy as np


def sigmoid(z):
    wide = z.astype(np.longdouble)
    e = np.exp(-np.abs(wide))
    return np.where(wide < 0, e, 1) / (1 + e)
