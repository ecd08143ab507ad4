"""Reads the IEEE bits as signed integers: only strictly positive doubles have a positive pattern."""
import numpy as np


def relu_derivative(x):
    bits = np.array(x, dtype=np.float64, order="C", copy=True).view(np.int64)
    return (bits > 0) * 1
