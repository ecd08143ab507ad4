import numpy as np


def sigmoid(z):
    vals = [0.5 * (1 + np.tanh(x / 2)) for x in np.nditer(z)]
    return np.array(vals).reshape(z.shape)
