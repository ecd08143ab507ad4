import numpy as np


def sigmoid(z):
    ez = np.exp(z)
    return ez / (1 + ez)
