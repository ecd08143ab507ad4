import math
import numpy as np


def softmax(z):
    out = np.zeros(z.shape)
    for i in range(z.shape[0]):
        top, total = -math.inf, 0.0
        for v in z[i]:
            if v > top:
                total = total * math.exp(top - v) + 1.0
                top = v
            else:
                total += math.exp(v - top)
        for j, v in enumerate(z[i]):
            out[i, j] = math.exp(v - top) / total
    return out
