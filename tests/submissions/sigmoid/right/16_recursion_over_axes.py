import math
import numpy as np


def sigmoid(z):
    if z.ndim > 1:
        return np.stack([sigmoid(part) for part in z])
    return np.fromiter(
        (math.exp(min(x, 0.0)) / (1.0 + math.exp(-abs(x))) for x in z), dtype=float, count=len(z)
    )
