import numpy as np


def sigmoid_derivative(a):
    return a * (1 - a)


def tanh_derivative(a):
    a = np.clip(a, -1 + 1e-7, 1 - 1e-7)
    return 1 - a**2


def leaky_relu_derivative(z, alpha):
    return np.where(z > 0, 1.0, alpha)
