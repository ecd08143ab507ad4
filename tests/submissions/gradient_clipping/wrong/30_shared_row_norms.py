import numpy as np


def clip_by_value(grads, limit):
    return {k: np.clip(g, -limit, limit) for k, g in grads.items()}


def clip_by_global_norm(grads, max_norm):
    norm = np.sqrt(sum((g**2).sum() for g in grads.values()))
    out = {}
    for k, g in grads.items():
        n = np.linalg.norm(g, axis=-1, keepdims=True)
        out[k] = np.where(n > max_norm, g * max_norm / np.where(n > 0, n, 1.0), g)
    return out, norm
