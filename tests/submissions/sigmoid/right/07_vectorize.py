import math
import numpy as np

_scalar = np.vectorize(lambda x: 1 / (1 + math.exp(-x)) if x > -700 else math.exp(x), otypes=[float])


def sigmoid(z):
    return _scalar(z)
