"""The added epsilon 1e-5 shifts the loss of a confident batch at 0.999 by one percent.
Mistake: epsilon so large it biases the value
"""
import numpy as np

def bce_loss(y_true, y_prob, eps=1e-5):
    ll = y_true * np.log(y_prob + eps) + (1 - y_true) * np.log(1 - y_prob + eps)
    return -np.mean(ll)
