"""Breaks 'else 0': leaky ReLU slope 0.01 for x <= 0."""
import numpy as np

ALPHA = 0.01


def relu_derivative(x):
    dx = np.ones_like(x)
    dx[x <= 0] = ALPHA
    return dx
