import numpy as np


def _pack(grads):
    return np.hstack([g.flatten() for g in grads.values()])


def _unpack(vector, grads):
    ends = np.cumsum([g.size for g in grads.values()])[:-1]
    return {k: part.reshape(g.shape) for (k, g), part in zip(grads.items(), np.split(vector, ends))}


def clip_by_value(grads, limit):
    return _unpack(_pack(grads).clip(-limit, limit), grads)


def clip_by_global_norm(grads, max_norm):
    g = _pack(grads)
    norm = np.sqrt(g.dot(g))
    if norm > max_norm:
        g = g * max_norm / norm
    return _unpack(g, grads), norm
