import numpy as np


def sigmoid_derivative(a):
    return a * (1 - a)


def tanh_derivative(a):
    return np.round(1 - a**2, 6)


def leaky_relu_derivative(z, alpha):
    return np.where(z > 0, 1.0, alpha)
