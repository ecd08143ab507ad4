import numpy as np
from math import sqrt


def clip_by_value(grads, limit):
    low, high = (-limit, limit)
    return {k: np.asfortranarray(np.fmax(low, np.fmin(high, g))) for k, g in grads.items()}


def clip_by_global_norm(grads, max_norm):
    squared = sum(float((g * g).sum()) for g in grads.values())
    if squared > max_norm**2 and sqrt(squared) > max_norm:
        c = max_norm / sqrt(squared)
    else:
        c = 1.0
    return tuple([{k: np.asfortranarray(c * g) for k, g in grads.items()}, sqrt(squared)])
