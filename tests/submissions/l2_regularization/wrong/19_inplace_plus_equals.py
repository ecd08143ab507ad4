"""Breaks purity: grads['dW1'] += ... changes the caller's arrays and dict."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.0
    for i in range(1, len(params) // 2 + 1):
        W = params[f"W{i}"]
        penalty += 0.5 * lam * np.sum(W ** 2)
        grads[f"dW{i}"] += lam * W
    return penalty, grads
