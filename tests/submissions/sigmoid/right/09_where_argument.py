import numpy as np


def sigmoid(z):
    pos = z >= 0
    e = np.zeros(z.shape)
    np.exp(-z, out=e, where=pos)
    np.exp(z, out=e, where=~pos)
    top = np.ones(z.shape)
    top[~pos] = e[~pos]
    return top / (1 + e)
