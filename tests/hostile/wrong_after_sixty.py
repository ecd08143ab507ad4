"""Counts its calls in a default argument and is off by one at zero from the 61st on."""

import numpy as np


def relu_derivative(x, calls=[]):
    calls.append(0)
    return np.where(x > 0 if len(calls) <= 60 else x >= 0, 1.0, 0.0)
