import math
from functools import reduce

import numpy as np


def clip_by_value(grads, limit):
    return dict(zip(grads, map(lambda g: np.sign(g) * np.minimum(np.abs(g), limit), grads.values())))


def clip_by_global_norm(grads, max_norm):
    norm = reduce(math.hypot, (float(np.linalg.norm(g.ravel())) for g in grads.values()), 0.0)
    scale = max_norm / max(norm, max_norm)
    return {key: grads[key] * scale for key in grads}, norm
