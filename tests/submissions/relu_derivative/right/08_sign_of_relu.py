"""The sign of the activation A = relu(x), as the masks-from-A1 people write it."""
import numpy as np


def relu(z):
    return np.maximum(0.0, z)


def relu_derivative(x):
    a = relu(x)
    return np.sign(a)
