import numpy as np


def sigmoid_derivative(a):
    return np.array([v * (1 - v) for v in np.nditer(a)]).reshape(a.shape)


def tanh_derivative(a):
    return 1 - a**2


def leaky_relu_derivative(z, alpha):
    return np.where(z > 0, 1.0, alpha)
