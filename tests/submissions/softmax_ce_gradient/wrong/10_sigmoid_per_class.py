"""Uses independent sigmoids in place of the softmax.
Mistake: one sigmoid per class
"""
import numpy as np

def softmax_ce_gradient(logits, y_onehot):
    p = 0.5 * (1 + np.tanh(logits / 2))
    return (p - y_onehot) / logits.shape[0]
