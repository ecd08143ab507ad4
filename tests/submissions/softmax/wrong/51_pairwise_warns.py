import numpy as np


def softmax(z):
    d = z[:, None, :] - z[:, :, None]
    return 1 / np.exp(d).sum(axis=2)
