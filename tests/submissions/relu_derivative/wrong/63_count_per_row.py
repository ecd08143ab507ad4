"""Breaks 'array of the same shape': sums the mask over the last axis with keepdims (right shape only when that side is 1)."""
import numpy as np


def relu_derivative(x):
    return np.sum(x > 0, axis=-1, keepdims=True)
