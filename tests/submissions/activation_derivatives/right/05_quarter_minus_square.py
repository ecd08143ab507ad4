import numpy as np


def sigmoid_derivative(a):
    return 0.25 - (a - 0.5) ** 2


def tanh_derivative(a):
    s = (1 + a) / 2
    return 4 * sigmoid_derivative(s)


def leaky_relu_derivative(z, alpha):
    return np.maximum(np.heaviside(z, 0.0), alpha)
