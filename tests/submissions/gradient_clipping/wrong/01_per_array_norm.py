import numpy as np


def clip_by_value(grads, limit):
    return {k: np.clip(g, -limit, limit) for k, g in grads.items()}


def clip_by_global_norm(grads, max_norm):
    out = {}
    total = 0.0
    for k, g in grads.items():
        n = np.linalg.norm(g)
        total += n**2
        out[k] = g * max_norm / n if n > max_norm else g
    return out, np.sqrt(total)
