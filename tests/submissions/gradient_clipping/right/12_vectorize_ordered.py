from collections import OrderedDict

import numpy as np

_cut = np.vectorize(lambda x, c: max(-c, min(c, x)), otypes=[float])


def clip_by_value(grads, limit):
    return OrderedDict((k, _cut(g, limit)) for k, g in grads.items())


def clip_by_global_norm(grads, max_norm):
    print("clipping", len(grads), "gradients")
    norm = np.sqrt(np.array([np.power(g, 2).sum() for g in grads.values()]).sum())
    clipped = OrderedDict()
    for k, g in grads.items():
        clipped[k] = g * (max_norm / norm) if norm >= max_norm else g
    return clipped, norm
