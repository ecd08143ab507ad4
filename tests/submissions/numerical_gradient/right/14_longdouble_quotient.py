import numpy as np


def numerical_gradient(f, x):
    h = 1e-5
    grad = np.zeros(x.shape, dtype=np.longdouble)
    for i, v in np.ndenumerate(x):
        a = np.where(np.zeros(x.shape), 0, x)
        a[i] = v + h
        b = np.where(np.zeros(x.shape), 0, x)
        b[i] = v - h
        grad[i] = (np.longdouble(f(a)) - np.longdouble(f(b))) / (np.longdouble(a[i]) - np.longdouble(b[i]))
    return grad
