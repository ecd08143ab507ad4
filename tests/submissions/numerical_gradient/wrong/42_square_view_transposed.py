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
    return (
        grad.T
        if grad.ndim == 2 and grad.shape[0] == grad.shape[1] and not x.flags["C_CONTIGUOUS"]
        else grad
    )
