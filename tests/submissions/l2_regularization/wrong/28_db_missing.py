"""Breaks 'new_grads has the keys of grads': only the dW come back."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.0
    new_grads = {}
    for i in range(1, len(params) // 2 + 1):
        penalty += 0.5 * lam * np.sum(params[f"W{i}"] ** 2)
        new_grads[f"dW{i}"] = grads[f"dW{i}"] + lam * params[f"W{i}"]
    return penalty, new_grads
