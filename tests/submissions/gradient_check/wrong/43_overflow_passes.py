import numpy as np


def gradient_check(f, grad_f, x):
    h = 1e-5
    num = np.zeros(x.shape)
    for idx in np.ndindex(*x.shape):
        old = x[idx]
        x[idx] = old + h
        up = f(x)
        x[idx] = old - h
        down = f(x)
        x[idx] = old
        num[idx] = (up - down) / (2 * h)
    grad = grad_f(x)
    if grad.shape != num.shape:
        return False
    if not np.isfinite(grad).all():
        return False
    diff = np.linalg.norm(grad - num)
    total = np.linalg.norm(grad) + np.linalg.norm(num)
    if total < 1e-8:
        return True
    if diff / total > 1e-5:
        return False
    return True
