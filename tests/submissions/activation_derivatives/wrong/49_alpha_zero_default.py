import numpy as np


def sigmoid_derivative(a):
    return a * (1 - a)


def tanh_derivative(a):
    return 1 - a * a


def leaky_relu_derivative(z, alpha):
    if not 0 < alpha < 1:
        raise ValueError("alpha must lie between 0 and 1")
    return np.where(z > 0, 1.0, alpha)
