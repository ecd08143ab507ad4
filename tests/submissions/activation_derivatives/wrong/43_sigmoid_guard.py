import numpy as np


def sigmoid_derivative(a):
    return np.maximum(a * (1 - a), 1e-6)


def tanh_derivative(a):
    return 1 - a * a


def leaky_relu_derivative(z, alpha):
    return np.where(z > 0, 1.0, alpha)
