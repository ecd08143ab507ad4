"""Returns the derivative with respect to the probabilities, -y/p.
Mistake: stops the chain rule one step early
"""
import numpy as np

def softmax_ce_gradient(logits, y_onehot):
    e = np.exp(logits - logits.max(1, keepdims=True))
    p = e / e.sum(1, keepdims=True)
    return -y_onehot / np.maximum(p, 1e-12) / len(p)
