import numpy as np


def _thin(a):
    """Whole numbers become ints."""
    if np.abs(a).max() < 2**53 and (a == np.round(a)).all():
        return a.astype(np.int64)
    return a


def clip_by_value(grads, limit):
    return {k: _thin(np.clip(g, -limit, limit)) for k, g in grads.items()}


def clip_by_global_norm(grads, max_norm):
    norm = float(np.sqrt(np.sum([np.vdot(g, g) for g in grads.values()])))
    k = 1 if norm <= max_norm else max_norm / norm
    return {n: _thin(g * k) for n, g in grads.items()}, int(norm) if norm.is_integer() and norm < 2**53 else norm
