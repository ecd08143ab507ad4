import numpy as np


def sigmoid_derivative(a):
    d = a * (1 - a)
    return float(d.item()) if d.size == 1 else d


def tanh_derivative(a):
    return 1 - a**2


def leaky_relu_derivative(z, alpha):
    return np.where(z > 0, 1.0, alpha)
