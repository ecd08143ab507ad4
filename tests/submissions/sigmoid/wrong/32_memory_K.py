import numpy as np


def sigmoid(z):
    flat = z.flatten(order="K")
    return (0.5 * (1 + np.tanh(flat / 2))).reshape(z.shape)
