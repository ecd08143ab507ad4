import numpy as np


def _apply(f, x):
    return np.array([f(v) for v in x.ravel().tolist()]).reshape(x.shape)


def sigmoid_derivative(a):
    return _apply(lambda v: v * (1 - v), a)


def tanh_derivative(a):
    return _apply(lambda v: 1 - v * v, a)


def leaky_relu_derivative(z, alpha):
    return _apply(lambda v: float(v > 0) or alpha, z)
