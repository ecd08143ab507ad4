import numpy as np


def sigmoid_derivative(a):
    return a * (1 - a)


def tanh_derivative(a):
    return 1 - a * a


def leaky_relu_derivative(z, alpha):
    with np.errstate(all="ignore"):
        return np.maximum(z, alpha * z) / np.where(z == 0, 1, z) + alpha * (z == 0) * (alpha < 1)
