import numpy as np


def softmax(z):
    if len(z) == 1:
        e = np.exp(z[0] - z[0].max())
        return e / e.sum()
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
