import numpy as np


def numerical_gradient(f, x):
    h = 1e-5
    flat = x.flatten()

    def slope(k):
        e = np.zeros(flat.size)
        e[k] = h
        return (f((flat + e).reshape(x.shape)) - f((flat - e).reshape(x.shape))) / (2 * h)

    return np.vectorize(slope, otypes=[float])(np.arange(flat.size)).reshape(x.shape)
