"""Odd: integer labels from argmax and np.add.at with -1 at the true class."""
import numpy as np


def softmax_ce_gradient(logits: np.ndarray, y_onehot: np.ndarray) -> np.ndarray:
    m = logits.shape[0]
    labels = y_onehot.argmax(axis=1)
    g = np.exp(logits - np.amax(logits, axis=1).reshape(m, 1))
    g = g / g.sum(axis=1).reshape(m, 1)
    np.add.at(g, (np.arange(m), labels), -1.0)
    g *= 1.0 / m
    return g
