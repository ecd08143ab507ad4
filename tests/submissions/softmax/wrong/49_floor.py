import numpy as np


def softmax(z):
    e = np.exp(z - z.max(axis=1, keepdims=True))
    p = np.maximum(e / e.sum(axis=1, keepdims=True), 1e-5)
    return p / p.sum(axis=1, keepdims=True)
