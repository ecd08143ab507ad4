import numpy as np


def numerical_gradient(f, x):
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        z = x.astype(complex)
        z[i] += 1e-30j
        g[i] = np.imag(f(z)) / 1e-30
    return g
