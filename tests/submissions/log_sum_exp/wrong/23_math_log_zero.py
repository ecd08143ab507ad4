import math
import numpy as np


def log_sum_exp(z):
    out = []
    for row in z:
        top = max(row)
        shift = top if math.isfinite(top) else 0.0
        out.append([shift + math.log(sum(math.exp(v - shift) for v in row))])
    return np.array(out)
