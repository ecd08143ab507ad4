"""Shifts by the maximum of the whole batch, rows far below underflow to 0/0.
Mistake: one maximum for the entire array
"""
import numpy as np

def softmax_ce_gradient(logits, y_onehot):
    top = max(max(r) for r in logits.tolist())
    e = np.exp(logits - top)
    return (e / e.sum(axis=1, keepdims=True) - y_onehot) / logits.shape[0]
