import numpy as np


def clip_by_value(grads, limit):
    return {k: np.clip(g, -limit, limit) for k, g in grads.items()}


def clip_by_global_norm(grads, max_norm):
    flat = np.concatenate([g.ravel() for g in grads.values()]).astype(np.float32)
    norm = float(np.linalg.norm(flat))
    scale = max_norm / norm if norm > max_norm else 1.0
    return {k: g * scale for k, g in grads.items()}, norm
