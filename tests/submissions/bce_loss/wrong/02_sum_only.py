"""Sums over the batch, so any m above 1 is off by the factor m.
Mistake: never divides by the number of samples
"""
import numpy as np

class Loss:
    def forward(self, t, p):
        p = p.clip(1e-12, 1 - 1e-12)
        return np.einsum("ij->", -(t * np.log(p) + (1 - t) * np.log(1 - p)))

def bce_loss(y_true, y_prob):
    return Loss().forward(y_true, y_prob)
