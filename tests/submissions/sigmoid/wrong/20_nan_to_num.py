import numpy as np


def sigmoid(z):
    with np.errstate(over="ignore", invalid="ignore"):
        e = np.exp(z)
        return np.nan_to_num(e / (1 + e))
