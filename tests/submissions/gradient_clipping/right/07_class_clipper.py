import numpy as np


class Clipper:
    def __init__(self, grads):
        self.names = list(grads)
        self.arrays = [np.array(grads[n], dtype=np.float64) for n in self.names]

    @property
    def norm(self):
        return np.sqrt(np.sum([np.vdot(a, a) for a in self.arrays]))

    def scaled(self, factor):
        return {n: a * factor for n, a in zip(self.names, self.arrays)}

    def bounded(self, limit):
        return {n: a.clip(min=-limit, max=limit) for n, a in zip(self.names, self.arrays)}


def clip_by_value(grads, limit):
    return Clipper(grads).bounded(limit)


def clip_by_global_norm(grads, max_norm):
    c = Clipper(grads)
    n = c.norm
    return c.scaled(max_norm / n if n > max_norm else 1), n
