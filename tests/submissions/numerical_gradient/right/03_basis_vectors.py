import numpy as np


def numerical_gradient(f, x):
    h = 1e-4
    E = np.eye(x.size).reshape(x.size, *x.shape)
    slopes = [(f(x + h * e) - f(x - h * e)) / (2 * h) for e in E]
    return np.array(slopes).reshape(x.shape)
