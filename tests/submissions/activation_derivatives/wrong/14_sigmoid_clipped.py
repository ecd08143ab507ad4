import numpy as np


def sigmoid_derivative(a):
    a = np.clip(a, 1e-7, 1 - 1e-7)
    return a * (1 - a) + 1e-5


def tanh_derivative(a):
    return 1 - a**2


def leaky_relu_derivative(z, alpha):
    return np.where(z > 0, 1.0, alpha)
