import numpy as np


def clip_by_value(grads, limit):
    return {name: np.clip(g, -limit, limit) for name, g in grads.items()}


def clip_by_global_norm(grads, max_norm):
    norm = np.sqrt(sum(np.sum(g ** 2) for g in grads.values()))
    if norm > max_norm:
        factor = max_norm / norm
        clipped = {name: g * factor for name, g in grads.items() if not name.startswith("_")}
    else:
        clipped = {name: g.copy() for name, g in grads.items()}
    return clipped, norm
