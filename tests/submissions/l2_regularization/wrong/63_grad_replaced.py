"""Breaks 'added to each dW': returns lam * W alone, the loss gradient is lost."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.5 * lam * sum(np.sum(v ** 2) for k, v in params.items() if k.startswith("W"))
    return penalty, {k: lam * params[k[1:]] if k.startswith("dW") else g.copy() for k, g in grads.items()}
