import numpy as np


def numerical_gradient(f, x):
    h = 1e-5
    grad = np.zeros(x.shape)
    for k in range(x.size):
        keep = x.flat[k]
        x.flat[k] = keep + h
        plus = f(x)
        x.flat[k] = keep - h
        minus = f(x)
        x.flat[k] = keep
        grad.flat[k] = (plus - minus) / h / 2
    return grad
