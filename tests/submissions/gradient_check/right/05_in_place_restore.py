import numpy as np


def gradient_check(f, grad_f, x):
    analytic = grad_f(x).copy()
    if analytic.shape != x.shape:
        return False
    h = 1e-4
    numeric = np.zeros(x.shape)
    it = np.nditer(x, flags=["multi_index"])
    for _ in it:
        i = it.multi_index
        old = x[i]
        x[i] = old + h
        plus = f(x)
        x[i] = old - h
        minus = f(x)
        x[i] = old
        numeric[i] = (plus - minus) / (2 * h)
    limit = 1e-4 * np.max(np.abs(numeric)) + 1e-9
    return bool(np.all(np.abs(analytic - numeric) <= limit))
