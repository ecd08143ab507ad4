import numpy as np


def clip_by_value(grads, limit):
    return {k: np.clip(g, -limit, limit) for k, g in grads.items()}


def clip_by_global_norm(grads, max_norm):
    norm = np.sqrt(sum((g**2).sum() for g in grads.values()))
    coef = max_norm / (norm + 1e-6)
    if coef < 1:
        return {k: g * coef for k, g in grads.items()}, norm
    return grads, norm
