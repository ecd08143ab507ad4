"""Breaks 'sum over layers' for the gradient: the output layer's dW gets no lam * W."""
import numpy as np


def l2_regularization(params, grads, lam):
    L = len(params) // 2
    penalty = 0.0
    new_grads = {}
    for n in range(1, L + 1):
        W = params[f"W{n}"]
        penalty += 0.5 * lam * np.sum(W ** 2)
        decay = lam * W if n < L or L == 1 else 0.0
        new_grads[f"dW{n}"] = grads[f"dW{n}"] + decay
        new_grads[f"db{n}"] = grads[f"db{n}"]
    return penalty, new_grads
