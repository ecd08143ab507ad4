import numpy as np


def numeric(f, x):
    h = 1e-5
    num = np.zeros(x.shape)
    for idx in np.ndindex(*x.shape):
        up = x.copy()
        down = x.copy()
        up[idx] += h
        down[idx] -= h
        num[idx] = (f(up) - f(down)) / (2 * h)
    return num


def gradient_check(f, grad_f, x):
    grad = grad_f(x)
    if grad.shape != x.shape:
        return False
    grad = np.nan_to_num(grad)
    num = numeric(f, x)
    scale = np.max(np.abs(num))
    error = np.max(np.abs(grad - num))
    return error <= 1e-3 * scale + 1e-8
