"""Sums over chunks of seven samples."""
import numpy as np


def linear_backward(dZ, A_prev, W):
    dW, db, parts = 0.0, 0.0, []
    for start in range(0, len(dZ), 7):
        g, a = dZ[start : start + 7], A_prev[start : start + 7]
        dW = dW + a.T @ g
        db = db + np.ones((1, len(g))) @ g
        parts.append(g @ W.T)
    return np.concatenate(parts), dW, db
