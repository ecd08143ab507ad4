"""The largest epsilon that the contract names, 1e-7, added."""
import numpy as np


def bce_loss(y_true, y_prob, eps=1e-7):
    losses = -y_true * np.log(y_prob + eps) - (1.0 - y_true) * np.log((1.0 - y_prob) + eps)
    return float(losses.mean())
