import math

import numpy as np


def gelu_backward(dA, z):
    e = np.array([math.erf(float(v) / 2**0.5) for v in np.nditer(z)]).reshape(z.shape)
    return dA * (0.5 * (1 + e) + z * np.exp(-z * z / 2) / np.sqrt(2 * np.pi))
