import numpy as np


def numerical_gradient(f, x, h=1e-5):
    work = np.ascontiguousarray(x).copy()
    flat = work.reshape(-1)
    grad = np.zeros(flat.size)
    for k in range(flat.size):
        keep = flat[k]
        flat[k] = keep + h
        plus = f(work)
        flat[k] = keep - h
        minus = f(work)
        flat[k] = keep
        grad[k] = (plus - minus) / (2 * h)
    return grad.reshape(x.shape)
