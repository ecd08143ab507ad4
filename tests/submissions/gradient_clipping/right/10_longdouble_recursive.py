import numpy as np


def _sum_squares(arrays):
    if not arrays:
        return np.longdouble(0)
    head, *tail = arrays
    return np.sum(head.astype(np.longdouble) ** 2) + _sum_squares(tail)


def clip_by_value(grads, limit):
    result = {}
    for name, grad in grads.items():
        over = np.maximum(grad - limit, 0.0)
        result[name] = np.where(over > 0, limit, np.where(grad + limit < 0, -limit, grad))
    return result


def clip_by_global_norm(grads, max_norm):
    norm = float(np.sqrt(_sum_squares(list(grads.values()))))
    if not norm > max_norm:
        return {name: grad.copy() for name, grad in grads.items()}, norm
    return {name: (grad.astype(np.longdouble) * max_norm / norm).astype(float) for name, grad in grads.items()}, norm
