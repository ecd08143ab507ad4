import math

import numpy as np


def _one(x):
    if x >= 0:
        return 1.0 / (1.0 + math.exp(-x))
    t = math.exp(x)
    return t / (1.0 + t)


def sigmoid(z):
    return np.array([_one(x) for x in z.ravel()]).reshape(z.shape)
