import numpy as np


def softmax(z):
    t = z.T
    e = np.exp(t - t.max(axis=0))
    return (e / e.sum(axis=0)).T
