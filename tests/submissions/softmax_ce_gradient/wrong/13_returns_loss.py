"""Returns the loss value in place of its gradient.
Mistake: computes the objective, not the derivative
"""
import numpy as np

def softmax_ce_gradient(logits, y_onehot):
    lse = np.logaddexp.reduce(logits, axis=1)
    return np.mean(lse - (logits * y_onehot).sum(axis=1))
