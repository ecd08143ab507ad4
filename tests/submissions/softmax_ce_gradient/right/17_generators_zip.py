"""Odd: generators and zip, np.vstack of rows at the end."""
import numpy as np


def _rows(Z, Y):
    for z, y in zip(Z, Y):
        e = np.exp(z - z.max())
        yield e / e.sum() - y


def softmax_ce_gradient(logits, y_onehot):
    return np.vstack(list(_rows(logits, y_onehot))) / len(logits)
