import numpy as np


def sigmoid_derivative(a):
    d = a.copy()
    np.subtract(1, d, out=d)
    d *= a
    return d


def tanh_derivative(a):
    d = np.array(a)
    d *= d
    np.negative(d, out=d)
    d += 1
    return d


def leaky_relu_derivative(z, alpha):
    d = np.full(z.shape, alpha, dtype=float)
    d[z > 0] = 1
    return d
