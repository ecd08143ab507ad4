import numpy as np


def sigmoid_derivative(a):
    return a * (1 - a)


def tanh_derivative(a):
    return 1 - a * a


def leaky_relu_derivative(z, alpha):
    out = np.full(z.shape, alpha, dtype=float)
    out[np.nonzero(z > 0)[0]] = 1.0
    return out
