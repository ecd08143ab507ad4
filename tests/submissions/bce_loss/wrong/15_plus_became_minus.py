"""Subtracts the two terms rather than adding them before the negation.
Mistake: the two halves have opposite signs
"""
import numpy as np

def bce_loss(y_true, y_prob):
    p = y_prob.clip(1e-12, 1 - 1e-12)
    gain = y_true * np.log(p)
    drain = (1 - y_true) * np.log(1 - p)
    return -(gain - drain).mean()
