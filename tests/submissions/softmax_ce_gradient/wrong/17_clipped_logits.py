"""Clips the logits at 500, two logits of 600 and 900 become a tie.
Mistake: truncation of the logits against overflow
"""
import numpy as np

def softmax_ce_gradient(logits, y_onehot):
    e = np.exp(np.clip(logits, -500, 500))
    return (e / e.sum(axis=1, keepdims=True) - y_onehot) / len(e)
