"""A clip at 1e-5: no value in [0.001, 0.999] moves, exactly right costs 1.000005e-5 < 2e-5, exactly wrong about 11.5."""
import numpy as np


def bce_loss(y_true, y_prob):
    safe = np.minimum(np.maximum(y_prob, 1e-5), 1 - 1e-5)
    picked = np.where(y_true == 1, safe, 1 - safe)
    return np.mean(-np.log(picked))
