import numpy as np


def clip_by_value(grads, limit):
    return {k: np.clip(g, -limit, limit) for k, g in grads.items()}


def clip_by_global_norm(grads, max_norm):
    total = 0.0
    for g in grads.values():
        if g.ndim <= 2:
            total += (g**2).sum()
        else:
            total += (g.reshape(g.shape[0], -1) ** 2).sum(axis=1)[0]
    norm = np.sqrt(total)
    scale = max_norm / norm if norm > max_norm else 1.0
    return {k: g * scale for k, g in grads.items()}, norm
