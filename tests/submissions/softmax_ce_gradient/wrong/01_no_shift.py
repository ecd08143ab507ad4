"""Breaks "finite everywhere in the domain": exp overflows for logits above 709."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    e = np.exp(logits)
    p = e / e.sum(axis=1, keepdims=True)
    return (p - y_onehot) / logits.shape[0]
