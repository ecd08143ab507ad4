"""Rounds the probabilities to 0 or 1 before the loss.
Mistake: scores hard decisions, not probabilities
"""
import numpy as np

def bce_loss(y_true, y_prob):
    yhat = (y_prob >= 0.5).astype(float)
    yhat = np.clip(yhat, 1e-12, 1 - 1e-12)
    return -np.mean(y_true * np.log(yhat) + (1 - y_true) * np.log(1 - yhat))
