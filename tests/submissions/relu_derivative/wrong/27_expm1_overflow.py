"""Raises OverflowError on entries above 709 (legal up to 1e308 and beyond): math.expm1 per entry."""
import math

import numpy as np


def relu_derivative(x):
    out = np.empty(x.shape)
    for idx, v in np.ndenumerate(x):
        out[idx] = 1.0 if math.expm1(v) > 0 else 0.0
    return out
