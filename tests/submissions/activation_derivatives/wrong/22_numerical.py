import numpy as np


def sigmoid_derivative(a):
    return a * (1 - a)


def tanh_derivative(a):
    return 1 - a**2


def leaky_relu_derivative(z, alpha):
    h = 1e-6

    def f(x):
        return np.where(x > 0, x, alpha * x)

    return (f(z + h) - f(z - h)) / (2 * h)
