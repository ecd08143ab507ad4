import numpy as np


def gradient_check(f, grad_f, x, eps=1e-6, tol=1e-5):
    analytic = grad_f(np.array(x))
    if np.shape(analytic) != x.shape:
        return False
    numeric = np.empty(x.shape)
    for i in np.ndindex(x.shape):
        p = np.array(x)
        p[i] = x[i] + eps
        up = f(p)
        p[i] = x[i] - eps
        numeric[i] = (up - f(p)) / (2 * eps)
    num = np.linalg.norm((analytic - numeric).ravel())
    den = np.linalg.norm(analytic.ravel()) + np.linalg.norm(numeric.ravel())
    if num < 1e-9:
        return True
    return bool(num / den < tol)
