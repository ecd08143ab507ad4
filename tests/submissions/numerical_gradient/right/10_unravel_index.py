import numpy as np


def numerical_gradient(f, x):
    h = 1e-7
    values = []
    for n in range(x.size):
        where = np.unravel_index(n, x.shape)
        moved = x.copy()
        moved[where] = x[where] + h
        up = f(moved)
        moved[where] = x[where] - h
        values.append((up - f(moved)) / (2 * h))
    return np.reshape(values, x.shape)
