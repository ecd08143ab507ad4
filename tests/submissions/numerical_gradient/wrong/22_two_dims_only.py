import numpy as np


def numerical_gradient(f, x):
    h = 1e-5
    X = np.atleast_2d(x)
    g = np.zeros(X.shape)
    for i in range(X.shape[0]):
        for j in range(X.shape[1]):
            a, b = X.copy(), X.copy()
            a[i, j] += h
            b[i, j] -= h
            g[i, j] = (f(a.reshape(x.shape)) - f(b.reshape(x.shape))) / (2 * h)
    return g.reshape(x.shape)
