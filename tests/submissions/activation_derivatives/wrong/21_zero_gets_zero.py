import numpy as np


def sigmoid_derivative(a):
    return a * (1 - a)


def tanh_derivative(a):
    return 1 - a**2


def leaky_relu_derivative(z, alpha):
    out = np.zeros_like(z)
    out[z > 0] = 1
    out[z < 0] = alpha
    return out
