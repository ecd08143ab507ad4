import numpy as np


def numerical_gradient(f, x):
    h = 1e-5
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        plus = minus = x
        plus[i] = x[i] + h
        up = f(plus)
        minus[i] = x[i] - h
        down = f(minus)
        g[i] = (up - down) / (2 * h)
    return g
