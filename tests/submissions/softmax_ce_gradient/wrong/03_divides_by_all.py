"""Divides by m times C with .size.
Mistake: averages over classes as well
"""
import numpy as np

def softmax_ce_gradient(logits, y_onehot):
    lp = logits - np.logaddexp.reduce(logits, axis=1)[:, None]
    return (np.exp(lp) - y_onehot) / y_onehot.size
