import math
import numpy as np


def log_sum_exp(z):
    out = np.zeros((len(z), 1))
    for i, row in enumerate(z):
        top = 0.0
        for v in row:
            if v > top:
                top = v
        total = sum(math.exp(v - top) for v in row)
        out[i] = top + math.log(total) if total > 0 else -math.inf
    return out
