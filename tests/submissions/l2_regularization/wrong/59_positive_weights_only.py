"""Breaks '||W||_F^2': only positive weights are counted (a mask left over from relu)."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.0
    new_grads = {}
    for k, g in grads.items():
        if k.startswith("dW"):
            W = params[k[1:]]
            mask = W > 0
            penalty += 0.5 * lam * np.sum(mask * W ** 2)
            new_grads[k] = g + lam * W
        else:
            new_grads[k] = g
    return penalty, new_grads
