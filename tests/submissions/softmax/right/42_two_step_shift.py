import numpy as np


def softmax(z):
    """A shift somewhat above the maximum does no harm."""
    c = np.ceil(z.max(axis=1, keepdims=True)) + 1.0
    p = np.exp(z - c)
    return p / np.sum(p, axis=1, keepdims=True)
