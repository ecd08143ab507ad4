import numpy as np


def sigmoid(z):
    z *= -1
    np.clip(z, -700, 700, out=z)
    return 1 / (1 + np.exp(z))
