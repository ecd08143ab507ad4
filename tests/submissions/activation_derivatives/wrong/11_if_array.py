import numpy as np


def sigmoid_derivative(a):
    return a * (1 - a)


def tanh_derivative(a):
    return 1 - a**2


def leaky_relu_derivative(z, alpha):
    if z > 0:
        return np.ones_like(z)
    return np.full_like(z, alpha)
