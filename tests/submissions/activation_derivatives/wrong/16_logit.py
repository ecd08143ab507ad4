import numpy as np


def sigmoid_derivative(a):
    z = np.log(a / (1 - a))
    return np.exp(-z) / (1 + np.exp(-z)) ** 2


def tanh_derivative(a):
    return 1 - a**2


def leaky_relu_derivative(z, alpha):
    return np.where(z > 0, 1.0, alpha)
