import numpy as np


def sigmoid_derivative(a):
    return np.multiply(a, np.subtract(1.0, a))


def tanh_derivative(a):
    return np.subtract(1.0, np.square(a))


def leaky_relu_derivative(z, alpha=0.01):
    dz = np.ones_like(z)
    dz[z <= 0] = alpha
    return dz
