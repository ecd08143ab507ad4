"""Divides the shifted logits by their largest magnitude for stability, which is a temperature.
Mistake: rescales instead of shifting
"""
import numpy as np

def softmax_ce_gradient(logits, y_onehot):
    s = np.abs(logits).max(axis=1, keepdims=True)
    e = np.exp(logits / np.where(s > 1, s, 1))
    return (e / e.sum(axis=1, keepdims=True) - y_onehot) / len(e)
