import numpy as np


def numerical_gradient(f, x):
    h = 1e-5
    grad = np.zeros(x.shape)
    for idx in np.ndindex(*x.shape):
        up = x.copy()
        down = x.copy()
        up[idx] += h
        down[idx] -= h
        grad[idx] = (f(np.squeeze(up)) - f(np.squeeze(down))) / (2 * h)
    return grad
