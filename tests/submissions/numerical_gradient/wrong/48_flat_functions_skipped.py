import numpy as np


def numerical_gradient(f, x):
    h = 1e-5
    grad = np.zeros(x.shape)
    for idx in np.ndindex(*x.shape):
        up = x.copy()
        down = x.copy()
        up[idx] += h
        down[idx] -= h
        if abs(f(up) - f(down)) < 1e-10:
            continue
        grad[idx] = (f(up) - f(down)) / (2 * h)
    return grad
