import math

import numpy as np


def sigmoid_bce_gradient(logits, y_true):
    m = len(logits)

    def residuals():
        for (z,), (y,) in zip(logits.tolist(), y_true.tolist()):
            t = z if y == 0 else -z
            s = 1 / (1 + math.exp(-t)) if t > 0 else math.exp(t) / (1 + math.exp(t))
            yield (s if y == 0 else -s) / m

    return np.fromiter(residuals(), float, m).reshape(-1, 1)
