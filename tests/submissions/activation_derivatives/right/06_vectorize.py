import numpy as np

_s = np.vectorize(lambda v: v * (1 - v), otypes=[float])
_t = np.vectorize(lambda v: 1 - v * v, otypes=[float])
_l = np.vectorize(lambda v, k: 1.0 if v > 0 else k, otypes=[float])


def sigmoid_derivative(a):
    return _s(a)


def tanh_derivative(a):
    return _t(a)


def leaky_relu_derivative(z, alpha):
    return _l(z, alpha)
