import math
import numpy as np


def log_sum_exp(z):
    out = np.empty((z.shape[0], 1))
    for i, row in enumerate(z.tolist()):
        top = max(row)
        if top == -math.inf:
            out[i, 0] = -math.inf
        else:
            out[i, 0] = top + math.log(math.fsum(math.exp(v - top) for v in row))
    return out
