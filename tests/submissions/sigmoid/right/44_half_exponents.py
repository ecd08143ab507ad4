import numpy as np


def sigmoid(z):
    a = np.exp(z / 2)
    b = np.exp(-z / 2)
    return a / (a + b)
