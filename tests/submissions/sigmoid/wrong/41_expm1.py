import numpy as np


def sigmoid(z):
    return (1 + np.expm1(z) / (np.exp(z) + 1)) / 2
