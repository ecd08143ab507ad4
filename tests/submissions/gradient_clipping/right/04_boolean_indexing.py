import numpy as np


def clip_by_value(grads, limit):
    result = dict()
    for name, g in grads.items():
        h = np.array(g, copy=True)
        h[h > limit] = limit
        h[h < -limit] = -limit
        result[name] = h
    return result


def clip_by_global_norm(grads, max_norm):
    norm = np.float64(0)
    for g in grads.values():
        v = g.reshape(-1)
        norm += v @ v
    norm = norm ** 0.5
    if norm <= max_norm:
        return grads, norm
    return {name: g / norm * max_norm for name, g in grads.items()}, norm
