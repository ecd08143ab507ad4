"""Breaks 'lam * W added': adds 2 * lam * W, the derivative of lam * ||W||^2."""
import numpy as np


def l2_regularization(params, grads, lam):
    L = len(params) // 2
    penalty = 0.5 * lam * sum(np.sum(params[f"W{i}"] ** 2) for i in range(1, L + 1))
    out = dict(grads)
    for i in range(1, L + 1):
        out[f"dW{i}"] = grads[f"dW{i}"] + 2 * lam * params[f"W{i}"]
    return penalty, out
