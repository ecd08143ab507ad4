import numpy as np


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    return p.ravel(order="K").reshape(z.shape)
