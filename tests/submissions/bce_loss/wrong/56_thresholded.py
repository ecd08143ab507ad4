"""Breaks the value: rounds the probabilities to 0/1 predictions before the loss."""
import numpy as np


def bce_loss(y_true, y_prob):
    y_hat = (y_prob > 0.5).astype(float)
    y_hat = np.clip(y_hat, 1e-12, 1 - 1e-12)
    return -np.mean(y_true * np.log(y_hat) + (1 - y_true) * np.log(1 - y_hat))
