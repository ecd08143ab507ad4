"""Is wrong in every other millisecond."""

import time

import numpy as np


def relu_derivative(x):
    return np.where(x > 0, 1.0, 0.0) * (time.time_ns() // 1_000_000 % 2)
