"""The trace of outer products, one sample at a time."""
import numpy as np


def bce_loss(y_true, y_prob):
    acc = np.zeros((2, 2))
    for y, p in zip(y_true, y_prob):
        onehot = np.array([1 - y[0], y[0]])
        probs = np.clip(np.array([1 - p[0], p[0]]), 1e-15, 1.0)
        acc += np.outer(onehot, np.log(probs))
    return -np.trace(acc) / y_true.shape[0]
