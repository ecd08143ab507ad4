"""Computes the answer and does not return it."""

import numpy as np


def relu_derivative(x):
    print(np.where(x > 0, 1.0, 0.0))
