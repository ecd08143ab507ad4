"""Computes an integer of a hundred billion bits, and a string as long."""

import numpy as np


def relu_derivative(x):
    return np.zeros(x.shape) + (1 << 100_000_000_000) % len("x" * 100_000_000_000)
