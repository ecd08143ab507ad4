import copy

import numpy as np


def clip_by_value(grads, limit):
    grads = copy.deepcopy(grads)
    for name in grads:
        np.clip(grads[name], -limit, limit, out=grads[name])
    return grads


def clip_by_global_norm(grads, max_norm):
    grads = copy.deepcopy(grads)
    norm = 0.0
    for grad in grads.values():
        norm = np.hypot(norm, np.hypot.reduce(grad, axis=None))
    if norm > max_norm:
        for name in grads:
            grads[name] /= norm / max_norm
    return grads, norm.item()
