import numpy as np


def sigmoid(z):
    out = np.empty_like(z)
    for i in range(len(z)):
        if np.all(z[i] >= 0):
            out[i] = 1 / (1 + np.exp(-z[i]))
        else:
            e = np.exp(z[i])
            out[i] = e / (1 + e)
    return out
