import numpy as np


def sigmoid(z):
    return np.exp(-np.log(1 + np.exp(-z)))
