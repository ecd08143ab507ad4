import numpy as np


def _rec(f, x):
    if x.ndim == 1:
        return np.array([f(float(v)) for v in x])
    return np.stack([_rec(f, part) for part in x])


def sigmoid_derivative(a):
    return _rec(lambda v: v * (1 - v), a)


def tanh_derivative(a):
    return _rec(lambda v: 1 - v**2, a)


def leaky_relu_derivative(z, alpha):
    return _rec(lambda v: 1 if v > 0 else alpha, z)
