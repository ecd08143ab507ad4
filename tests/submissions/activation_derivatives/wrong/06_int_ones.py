import numpy as np


def sigmoid_derivative(a):
    return a * (1 - a)


def tanh_derivative(a):
    return 1 - a**2


def leaky_relu_derivative(z, alpha):
    d = (z > 0).astype(int)
    d[z <= 0] = alpha
    return d
