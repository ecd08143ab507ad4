"""Works in bits with log2 and rescales by ln 2 at the end."""
import numpy as np

def bce_loss(y_true, y_prob):
    p = np.where(y_true == 1.0, y_prob, 1.0 - y_prob).clip(min=2.0 ** -52)
    bits = -np.log2(p)
    return float(bits.mean() * np.log(2.0))
