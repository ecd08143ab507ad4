import numpy as np


def clip_by_value(grads, limit):
    def one(g):
        out = np.empty(g.shape)
        for index in np.ndindex(g.shape):
            out[index] = sorted((-limit, g[index], limit))[1]
        return out

    return {name: one(g) for name, g in grads.items()}


def clip_by_global_norm(grads, max_norm):
    norm = sum(float(x) * float(x) for g in grads.values() for x in np.nditer(g)) ** 0.5
    scale = min(max_norm, norm) / norm if norm else 0.0
    return {name: scale * g for name, g in grads.items()}, norm
