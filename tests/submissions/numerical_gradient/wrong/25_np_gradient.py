import numpy as np


def numerical_gradient(f, x):
    h = 1e-5
    g = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        line = []
        for step in (-h, 0.0, h):
            p = x.copy()
            p[i] += step
            line.append(f(p))
        g[i] = np.gradient(line, h)[0]
    return g
