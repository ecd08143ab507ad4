import numpy as np


def softmax(z):
    m, C = z.shape
    flat = np.ascontiguousarray(z).ravel()
    starts = np.arange(0, m * C, C)
    top = np.maximum.reduceat(flat, starts)
    e = np.exp(flat - np.repeat(top, C))
    return (e / np.repeat(np.add.reduceat(e, starts), C)).reshape(m, C)
