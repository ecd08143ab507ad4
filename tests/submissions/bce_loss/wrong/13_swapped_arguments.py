"""Takes the log of the labels weighted with the probabilities.
Mistake: roles of labels and probabilities exchanged
"""
import numpy as np

def bce_loss(y_prob, y_true):
    p = np.clip(y_prob, 1e-12, 1 - 1e-12)
    return np.mean(-(y_true * np.log(p) + (1 - y_true) * np.log(1 - p)))
