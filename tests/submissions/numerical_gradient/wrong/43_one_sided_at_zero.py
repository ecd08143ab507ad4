import numpy as np


def numerical_gradient(f, x):
    h = 1e-5
    grad = np.zeros(x.shape)
    for idx in np.ndindex(*x.shape):
        up = x.copy()
        down = x.copy()
        up[idx] += h
        down[idx] -= h
        if x[idx] == 0:
            down[idx] = 0.0
        grad[idx] = (f(up) - f(down)) / (up[idx] - down[idx])
    return grad
