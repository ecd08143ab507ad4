"""-log(1 - |y - p|), with the logarithm guarded by a maximum."""
import numpy as np


def bce_loss(y_true, y_prob):
    miss = np.abs(y_true - y_prob)
    return np.negative(np.log(np.maximum(1 - miss, 1e-300))).sum() / miss.size
