"""Breaks the result structure: a dict with the keys penalty and new_grads instead of a pair."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.5 * lam * sum(np.sum(v ** 2) for k, v in params.items() if k.startswith("W"))
    new_grads = {k: g + lam * params[k[1:]] if k.startswith("dW") else g for k, g in grads.items()}
    return {"penalty": penalty, "new_grads": new_grads}
