import numpy as np


def sigmoid_derivative(a):
    return a * (1 - a)


def tanh_derivative(a):
    return 1 - a * a


def leaky_relu_derivative(alpha, z):
    return np.where(z > 0, 1.0, alpha)
