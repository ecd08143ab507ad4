import numpy as np


ONE = 1.0


def sigmoid_derivative(a):
    return a * ONE - a**2


def tanh_derivative(a):
    return -(a**2) + ONE


def leaky_relu_derivative(z, alpha):
    slope = np.empty(z.shape)
    slope.flat = [ONE if v > 0 else alpha for v in z.flat]
    return slope
