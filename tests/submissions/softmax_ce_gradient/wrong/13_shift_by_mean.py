"""Breaks "finite everywhere": shifts by the row mean, exp still overflows for a spread of 2000."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    centred = logits - logits.mean(axis=1, keepdims=True)
    e = np.exp(centred)
    return (e / e.sum(axis=1, keepdims=True) - y_onehot) / logits.shape[0]
