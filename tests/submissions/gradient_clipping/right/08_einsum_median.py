import numpy as np


def clip_by_value(grads, limit):
    # the middle one of -limit, g and limit
    out = {}
    for k, g in grads.items():
        stacked = np.stack([np.full_like(g, -limit), g, np.full_like(g, limit)])
        out[k] = np.median(stacked, axis=0)
    return out


def clip_by_global_norm(grads, max_norm):
    sq = 0.0
    for g in grads.values():
        f = g.flatten()
        sq += np.einsum("i,i->", f, f)
    norm = np.sqrt(np.asarray(sq))
    ratio = np.divide(max_norm, norm, out=np.ones_like(norm), where=norm > max_norm)
    return {k: np.multiply(g, ratio) for k, g in grads.items()}, norm
