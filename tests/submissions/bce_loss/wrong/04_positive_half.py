"""Keeps only the y log p term, so every negative sample costs nothing.
Mistake: the term for the zeros is left out
"""

import math

def bce_loss(y_true, y_prob):
    return -sum(t * math.log(p + 1e-12) for t, p in zip(y_true[:, 0], y_prob[:, 0])) / y_true.shape[0]
