import numpy as np


def numerical_gradient(f, x):
    h = 1e-5
    grad = np.zeros(x.shape)
    for idx in np.ndindex(*x.shape):
        up = x.copy()
        down = x.copy()
        up[idx] += h
        down[idx] -= h
        grad[idx] = (f(up) - f(down)) / (2 * h)
    grad[np.abs(grad) < 1e-5] = 0.0
    return grad
