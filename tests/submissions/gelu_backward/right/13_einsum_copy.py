import math
from functools import lru_cache

import numpy as np


@lru_cache(maxsize=None)
def _cdf(x):
    return 0.5 * (1.0 + math.erf(x / math.sqrt(2.0)))


def gelu_backward(dA, z):
    slope = np.exp(-0.5 * z**2)
    slope *= z
    slope /= math.sqrt(2.0 * math.pi)
    slope += np.reshape([_cdf(float(x)) for x in z.flat], z.shape)
    return np.einsum("...,...->...", dA, slope)
