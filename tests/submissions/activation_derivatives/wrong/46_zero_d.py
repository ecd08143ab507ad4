import numpy as np


def sigmoid_derivative(a):
    return a * (1 - a)


def tanh_derivative(a):
    d = 1 - a * a
    return d if d.ndim > 1 else d.reshape(1, -1)


def leaky_relu_derivative(z, alpha):
    return np.where(z > 0, 1.0, alpha)
