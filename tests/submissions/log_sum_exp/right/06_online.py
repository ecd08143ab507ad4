import math
import numpy as np


def log_sum_exp(z):
    result = []
    for row in z:
        top, total = -math.inf, 0.0
        for v in row:
            if v == -math.inf:
                continue
            if v > top:
                total = total * math.exp(top - v) + 1.0
                top = v
            else:
                total += math.exp(v - top)
        result.append([top + math.log(total) if total > 0 else -math.inf])
    return np.array(result)
