"""Returns the vector of per sample losses with no reduction.
Mistake: no reduction over the batch at all
"""
import numpy as np

def bce_loss(y_true, y_prob):
    f = np.vectorize(lambda t, p: -np.log(max(p if t else 1 - p, 1e-12)))
    return f(y_true, y_prob)
