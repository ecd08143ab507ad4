import numpy as np


def sigmoid_derivative(a):
    if np.all((a == 0) | (a == 1)):
        a = 1 / (1 + np.exp(-a))
    return a * (1 - a)


def tanh_derivative(a):
    return 1 - a**2


def leaky_relu_derivative(z, alpha):
    return np.where(z > 0, 1.0, alpha)
