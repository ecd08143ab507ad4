import numpy as np


def sigmoid_derivative(a):
    return a * (1 - a)


def tanh_derivative(a):
    return 1 - a**2


def leaky_relu_derivative(z, alpha):
    out = np.empty(z.shape)
    for i in range(len(z)):
        for j in range(len(z[i])):
            out[i, j] = 1 if z[i, j] > 0 else alpha
    return out
