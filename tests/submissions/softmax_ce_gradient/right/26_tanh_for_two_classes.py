"""Odd: a separate, also right, branch for C == 2 through tanh of half the gap."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    m, C = logits.shape
    if C == 2:
        p0 = 0.5 * (1.0 + np.tanh(0.5 * (logits[:, :1] - logits[:, 1:])))
        g = p0 - y_onehot[:, :1]
        return np.hstack([g, -g]) / m
    top = np.take_along_axis(logits, logits.argmax(1)[:, None], axis=1)
    e = np.exp(logits - top)
    return (e / (e @ np.ones((C, 1))) - y_onehot @ np.eye(C)) / m
