import numpy as np


def numerical_gradient(f, x):
    h = 1e-7
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        old = x[i]
        x[i] = old + h
        plus = f(x)
        x[i] = old
        g[i] = (plus - f(x)) / h
    return g
