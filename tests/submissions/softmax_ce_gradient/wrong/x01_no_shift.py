"""Exponentiates raw logits, inf over inf is nan from about 710 up.
Mistake: no overflow protection in the exponential
"""
import numpy as np

def softmax_ce_gradient(logits, y_onehot):
    odds = np.exp(logits)
    return np.einsum("ij,i->ij", odds, 1 / odds.sum(1)) / len(odds) - y_onehot / len(odds)
