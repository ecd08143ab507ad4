import numpy as np


def clip_by_value(grads, limit):
    return {k: np.clip(g, -limit, limit) for k, g in grads.items()}


def clip_by_global_norm(grads, max_norm):
    flat = np.concatenate([g.ravel() for g in grads.values()]).reshape(1, -1)
    norm = np.linalg.norm(flat, axis=1)
    scale = np.where(norm > max_norm, max_norm / np.maximum(norm, 1e-300), 1.0)
    return {k: g * scale for k, g in grads.items()}, norm
