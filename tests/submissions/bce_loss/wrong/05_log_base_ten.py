"""Uses log10, off by 2.3 everywhere.
Mistake: decimal instead of natural logarithm
"""
import numpy as np

def bce_loss(y_true, y_prob):
    safe = np.clip(y_prob, 1e-12, 1 - 1e-12)
    pos, neg = np.log10(safe), np.log10(1 - safe)
    return -(y_true * (pos - neg) + neg).mean()
