import numpy as np


def sigmoid_derivative(a):
    return a * (1 - a)


def tanh_derivative(a):
    return 1 - np.abs(a)


def leaky_relu_derivative(z, alpha):
    return np.where(z > 0, 1.0, alpha)
