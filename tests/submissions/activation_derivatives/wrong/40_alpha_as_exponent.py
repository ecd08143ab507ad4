import numpy as np


def sigmoid_derivative(a):
    return a * (1 - a)


def tanh_derivative(a):
    return 1 - a * a


def leaky_relu_derivative(z, alpha):
    return np.power(alpha, z <= 0) if alpha else np.ones(z.shape)
