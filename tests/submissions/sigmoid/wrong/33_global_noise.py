import numpy as np


def sigmoid(z):
    return 0.5 * (1 + np.tanh(z / 2)) + np.random.normal(0, 1e-4, z.shape)
