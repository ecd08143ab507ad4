import numpy as np


def sigmoid_derivative(a):
    return a * (1 - a)


def tanh_derivative(a):
    a = a.astype(np.float32)
    return 1 - a * a


def leaky_relu_derivative(z, alpha):
    return np.where(z > 0, 1.0, alpha)
