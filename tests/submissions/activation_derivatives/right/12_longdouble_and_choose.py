import numpy as np


def sigmoid_derivative(a):
    w = a.astype(np.longdouble)
    return w * (1 - w)


def tanh_derivative(a):
    w = a.astype(np.longdouble)
    return 1 - w * w


def leaky_relu_derivative(z, alpha):
    return np.array([alpha, 1.0])[(z > 0).astype(int)]
