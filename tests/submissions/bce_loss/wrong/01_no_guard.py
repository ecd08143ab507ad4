"""np.log on raw probabilities gives nan or inf as soon as one y_prob is exactly 0 or 1.
Mistake: no protection against log of zero
"""
import numpy as np

def bce_loss(y_true, y_prob):
    m = len(y_true)
    total = 0.0
    for yi, pi in zip(y_true, y_prob):
        total += yi[0] * np.log(pi[0]) + (1 - yi[0]) * np.log(1 - pi[0])
    return -total / m
