import numpy as np


def sigmoid(z):
    h = np.clip(z, -100, 100) / 2
    return np.exp(h) / (np.exp(h) + np.exp(-h))
