import numpy as np


def numerical_gradient(f, x):
    h = 1e-5
    g = np.zeros(x.shape)
    flat, out = x.ravel(), g.ravel()
    for k in range(x.size):
        old = flat[k]
        flat[k] = old + h
        plus = f(x)
        flat[k] = old - h
        minus = f(x)
        flat[k] = old
        out[k] = (plus - minus) / (2 * h)
    return g
