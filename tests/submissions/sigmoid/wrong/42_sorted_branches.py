import numpy as np


def sigmoid(z):
    pos = 1 / (1 + np.exp(-z[z >= 0]))
    neg = np.exp(z[z < 0])
    return np.concatenate([pos, neg / (1 + neg)]).reshape(z.shape)
