"""Breaks "NumPy and the standard library only": imports scipy's softmax."""
import numpy as np
from scipy.special import softmax


def softmax_ce_gradient(logits, y_onehot):
    return (softmax(logits, axis=1) - y_onehot) / np.shape(logits)[0]
