import math

import numpy as np


def gelu_backward(dA, z):
    shape = z.shape
    dA_, z_ = dA.reshape(-1), z.reshape(-1)
    first = np.fromiter((math.erf(v / math.sqrt(2)) for v in z_), float, count=z_.size)
    dZ = 0.5 * dA_ * (1 + first)
    dZ = dZ + dA_ * z_ / np.sqrt(2 * np.pi) * np.exp(-0.5 * z_**2)
    return dZ.reshape(shape)
