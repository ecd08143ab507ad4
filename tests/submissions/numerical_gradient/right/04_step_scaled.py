import numpy as np


def numerical_gradient(f, x):
    base = np.cbrt(np.finfo(float).eps)
    g = np.zeros(x.shape)
    for idx, value in np.ndenumerate(x):
        h = base * max(1.0, abs(value))
        p = np.array(x)
        p[idx] = value + h
        hi = p[idx]
        fp = f(p)
        p[idx] = value - h
        g[idx] = (fp - f(p)) / (hi - p[idx])
    return g
