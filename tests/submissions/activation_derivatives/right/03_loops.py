import numpy as np


def sigmoid_derivative(a):
    out = np.zeros(a.shape)
    for i in np.ndindex(a.shape):
        out[i] = a[i] * (1.0 - a[i])
    return out


def tanh_derivative(a):
    out = np.zeros(a.shape)
    for i in np.ndindex(a.shape):
        out[i] = 1.0 - a[i] ** 2
    return out


def leaky_relu_derivative(z, alpha):
    out = np.zeros(z.shape)
    for i in np.ndindex(z.shape):
        out[i] = 1.0 if z[i] > 0 else alpha
    return out
