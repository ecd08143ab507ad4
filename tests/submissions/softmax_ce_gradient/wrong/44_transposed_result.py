"""Breaks the shape: the result is (C, m); square batches get wrong values."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    Z = logits.T
    E = np.exp(Z - Z.max(axis=0, keepdims=True))
    return (E / E.sum(axis=0, keepdims=True) - y_onehot.T) / Z.shape[1]
