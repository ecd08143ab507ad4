import numpy as np


def softmax(z):
    """With one column this is a binary problem."""
    if z.shape[1] == 1:
        return 0.5 * (1 + np.tanh(z / 2))
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
