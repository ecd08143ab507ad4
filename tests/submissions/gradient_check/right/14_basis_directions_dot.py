import numpy as np


def gradient_check(f, grad_f, x):
    """Compare g . v with the directional derivative along every basis vector and their sum."""
    g = grad_f(x.copy())
    if g.shape != x.shape or np.isinf(g).any():
        return False
    h = 1e-5
    basis = np.eye(x.size).reshape(-1, *x.shape)
    slopes = np.array([(f(x + h * v) - f(x - h * v)) / (2 * h) for v in basis])
    claimed = np.array([np.sum(g * v) for v in basis])
    top = np.abs(slopes).max()
    return not (not np.abs(slopes - claimed).max() <= 1e-4 * top + 1e-9)
