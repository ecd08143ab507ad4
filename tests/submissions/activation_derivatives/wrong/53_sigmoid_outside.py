import numpy as np


def sigmoid_derivative(a):
    return np.where((a < 1e-6) | (a > 1 - 1e-6), 0.0, a * (1 - a))


def tanh_derivative(a):
    return 1 - a**2


def leaky_relu_derivative(z, alpha):
    return np.where(z > 0, 1.0, alpha)
