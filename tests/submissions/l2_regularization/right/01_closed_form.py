"""Shortest closed form: one sum, one dict comprehension, biases handed through as the very same arrays."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.5 * lam * sum(np.sum(W ** 2) for k, W in params.items() if k[0] == "W")
    return penalty, {k: g + lam * params[k[1:]] if k[1] == "W" else g for k, g in grads.items()}
