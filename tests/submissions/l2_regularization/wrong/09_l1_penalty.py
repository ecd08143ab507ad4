"""Breaks '||W||_F^2': an L1 penalty with the L2 gradient."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.5 * lam * sum(np.abs(params[k]).sum() for k in params if k.startswith("W"))
    new_grads = {}
    for k, g in grads.items():
        new_grads[k] = g + lam * params[k[1:]] if k.startswith("dW") else g
    return penalty, new_grads
