import numpy as np


def clip_by_value(grads, limit):
    return [np.clip(g, -limit, limit) for g in grads.values()]


def clip_by_global_norm(grads, max_norm):
    norm = np.sqrt(sum((g**2).sum() for g in grads.values()))
    scale = max_norm / norm if norm > max_norm else 1.0
    return [g * scale for g in grads.values()], norm
