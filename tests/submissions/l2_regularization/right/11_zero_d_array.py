"""Penalty accumulated in place in a 0-d array and returned as such."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = np.zeros(())
    new_grads = {}
    for name, value in params.items():
        if name.startswith("b"):
            new_grads[f"d{name}"] = grads[f"d{name}"]
        else:
            penalty[...] += np.sum(value * value)
            new_grads[f"d{name}"] = grads[f"d{name}"] + value * lam
    penalty *= lam
    penalty /= 2
    return penalty, new_grads
