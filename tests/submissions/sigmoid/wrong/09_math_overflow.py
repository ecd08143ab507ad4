import math
import numpy as np


def sigmoid(z):
    return np.array([1 / (1 + math.exp(-x)) for x in z.ravel()]).reshape(z.shape)
