"""Breaks 'finite' where y_prob is exactly 1: in float32 the bound 1 - 1e-8 is 1, so log(1 - p) is -inf."""
import numpy as np


def bce_loss(y_true, y_prob):
    y = y_true.astype(np.float32)
    p = np.clip(y_prob.astype(np.float32), 1e-8, 1 - 1e-8)
    loss = -(y * np.log(p) + (1 - y) * np.log(1 - p))
    return float(loss.mean())
