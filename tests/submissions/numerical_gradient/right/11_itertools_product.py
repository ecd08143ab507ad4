import itertools

import numpy as np


def numerical_gradient(f, x):
    h = 2.0 ** -17
    grad = np.zeros(x.shape, order="F")
    for idx in itertools.product(*(range(n) for n in x.shape)):
        shift = np.zeros(x.shape)
        shift[idx] = h
        grad[idx] = (f(x + shift) - f(x - shift)) * 2.0 ** 16
    return grad
