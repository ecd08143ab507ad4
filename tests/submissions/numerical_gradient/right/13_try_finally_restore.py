import numpy as np


def numerical_gradient(f, x):
    eps = 1e-5
    grad = np.zeros(x.shape)
    for i in np.ndindex(x.shape):
        saved = float(x[i])
        try:
            x[i] = saved + eps
            high = f(x)
            x[i] = saved - eps
            low = f(x)
        finally:
            x[i] = saved
        grad[i] = 0.5 * (high - low) / eps
    return grad
