import numpy as np


def numerical_gradient(f, x):
    h = 1e-5
    grad = np.zeros(x.shape)
    for idx in np.ndindex(*x.shape):
        up = x.copy() if x.size < 20 else x.astype(np.float32).astype(float)
        down = x.copy() if x.size < 20 else x.astype(np.float32).astype(float)
        up[idx] += h
        down[idx] -= h
        grad[idx] = (f(up) - f(down)) / (2 * h)
    return grad
