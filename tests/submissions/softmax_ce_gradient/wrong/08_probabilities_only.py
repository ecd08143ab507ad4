"""Returns the probabilities over m and never subtracts the labels.
Mistake: the target is missing from the formula
"""
import numpy as np

def softmax_ce_gradient(logits, y_onehot):
    s = logits - logits.max(1, keepdims=True)
    return np.exp(s - np.log(np.exp(s).sum(1, keepdims=True))) / y_onehot.shape[0]
