import numpy as np

_largest = [0.0]


def clip_by_value(grads, limit):
    return {k: np.clip(g, -limit, limit) for k, g in grads.items()}


def clip_by_global_norm(grads, max_norm):
    norm = np.sqrt(sum((g**2).sum() for g in grads.values()))
    _largest[0] = max(_largest[0], norm)
    scale = max_norm / _largest[0] if _largest[0] > max_norm else 1.0
    return {k: g * scale for k, g in grads.items()}, norm
