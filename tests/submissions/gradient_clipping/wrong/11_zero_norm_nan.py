import numpy as np


def clip_by_value(grads, limit):
    return {k: np.clip(g, -limit, limit) for k, g in grads.items()}


def clip_by_global_norm(grads, max_norm):
    norm = np.sqrt(sum((g**2).sum() for g in grads.values()))
    with np.errstate(all="ignore"):
        direction = {k: g / norm for k, g in grads.items()}
    length = min(norm, max_norm)
    return {k: d * length for k, d in direction.items()}, norm
