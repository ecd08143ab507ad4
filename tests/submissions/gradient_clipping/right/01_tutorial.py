import numpy as np


def clip_by_value(grads, limit):
    clipped = {}
    for key in grads:
        clipped[key] = np.clip(grads[key], -limit, limit)
    return clipped


def clip_by_global_norm(grads, max_norm):
    total_norm = np.sqrt(sum(np.sum(np.square(g)) for g in grads.values()))
    if total_norm > max_norm:
        grads = {k: g * (max_norm / total_norm) for k, g in grads.items()}
    return grads, total_norm
