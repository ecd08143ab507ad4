import numpy as np


def numerical_gradient(f, x):
    h = 1e-5 if x.size <= 10 else 1e-3
    grad = np.zeros(x.shape)
    for idx in np.ndindex(*x.shape):
        up = x.copy()
        down = x.copy()
        up[idx] += h
        down[idx] -= h
        grad[idx] = (f(up) - f(down)) / (2 * h)
    return grad
