"""Breaks 'lam * W added': the 0.5 of the penalty is kept in the gradient."""
import numpy as np


def l2_regularization(params, grads, lam):
    c = 0.5 * lam
    penalty = c * sum((v * v).sum() for k, v in params.items() if k[0] == "W")
    new_grads = {k: (g + c * params[k[1:]] if k[1] == "W" else g.copy()) for k, g in grads.items()}
    return penalty, new_grads
