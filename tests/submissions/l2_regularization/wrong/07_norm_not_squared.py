"""Breaks '||W||_F^2': sums the norms without squaring them."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.0
    new_grads = {}
    for i in range(1, len(params) // 2 + 1):
        W = params[f"W{i}"]
        penalty += np.linalg.norm(W)
        new_grads[f"dW{i}"] = grads[f"dW{i}"] + lam * W
        new_grads[f"db{i}"] = grads[f"db{i}"]
    return 0.5 * lam * penalty, new_grads
