"""Breaks accuracy: the penalty is rounded to four decimals 'for display'."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.5 * lam * sum(np.sum(v ** 2) for k, v in params.items() if k.startswith("W"))
    new_grads = {k: g + lam * params[k[1:]] if k.startswith("dW") else g for k, g in grads.items()}
    return round(float(penalty), 4), new_grads
