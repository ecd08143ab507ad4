import numpy as np


def _softmax_last(x):
    x = x - x.max(axis=-1, keepdims=True)
    e = np.exp(x)
    return e / e.sum(axis=-1, keepdims=True)


def sigmoid(z):
    pair = np.stack([z, np.zeros_like(z)], axis=-1)
    return _softmax_last(pair)[..., 0]
