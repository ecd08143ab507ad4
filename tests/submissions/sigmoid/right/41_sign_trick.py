import numpy as np


def sigmoid(z):
    s = np.sign(z)
    e = np.exp(-s * z)
    return (1 + s * (1 - e) / (1 + e)) / 2
