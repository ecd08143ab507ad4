import math

import numpy as np


def gelu_backward(dA, z):
    if z.ndim > 1:
        return np.stack([gelu_backward(g, v) for g, v in zip(dA, z)])
    return np.array(
        [
            g * (0.5 * (1 + math.erf(v / math.sqrt(2))) + v * math.exp(-(v**2) / 2) / math.sqrt(2 * math.pi))
            for g, v in zip(dA.tolist(), z.tolist())
        ]
    )
