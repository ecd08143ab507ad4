"""Divide by the largest entry first, so that nothing can overflow."""
import numpy as np


def clip_by_value(grads, limit):
    return {k: np.where(g > limit, limit, np.where(g < -limit, -limit, g)) for k, g in grads.items()}


def clip_by_global_norm(grads, max_norm):
    biggest = max(np.abs(g).max() for g in grads.values())
    if biggest == 0.0:
        return {k: np.zeros(g.shape) for k, g in grads.items()}, 0.0
    norm = biggest * np.sqrt(sum(((g / biggest) ** 2).sum() for g in grads.values()))
    scale = 1.0
    if norm > max_norm:
        scale = max_norm / norm
    return {k: scale * g for k, g in grads.items()}, float(norm)
