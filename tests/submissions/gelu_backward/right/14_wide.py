import math

import numpy as np


def gelu_backward(dA, z):
    """Outside [-40, 40] the slope is 0 or 1 to the last digit."""
    x = np.clip(z, -40.0, 40.0)
    cdf = np.vectorize(lambda v: math.erfc(-v / math.sqrt(2.0)) / 2, otypes=[np.longdouble])(x)
    return dA * (cdf + x * np.exp(-(x**2) / 2) / math.sqrt(2 * math.pi))
