"""Breaks 'at exactly 0 is 0' and 'global np.random state must not matter': draws the subgradient at zero at random."""
import numpy as np


def relu_derivative(x):
    g = (x > 0).astype(float)
    ties = x == 0
    g[ties] = np.random.rand(int(ties.sum()))   # any subgradient in [0, 1] will do
    return g
