"""Breaks 'at exactly 0 is 0': adds tiny global random noise to break ties, so zeros and tiny entries get random values."""
import numpy as np


def relu_derivative(x):
    noise = np.random.normal(scale=1e-12, size=x.shape)
    return ((x + noise) > 0).astype(float)
