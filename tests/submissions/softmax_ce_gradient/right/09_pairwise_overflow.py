"""Odd: p_i = 1 / sum_j exp(z_j - z_i); overflows to inf, warns, and is right since 1/inf is 0."""
import numpy as np


def softmax_ce_gradient(logits, y_onehot):
    diff = logits[:, None, :] - logits[:, :, None]
    p = 1.0 / np.exp(diff).sum(axis=2)
    return (p - y_onehot) / logits.shape[0]
