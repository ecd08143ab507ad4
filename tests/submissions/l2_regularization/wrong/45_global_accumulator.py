"""Breaks 'same answer whatever was called before': the penalty is added up in a module global that is never reset."""
import numpy as np

total = 0.0


def l2_regularization(params, grads, lam):
    global total
    new_grads = {}
    for k, g in grads.items():
        if k.startswith("dW"):
            total += 0.5 * lam * np.sum(params[k[1:]] ** 2)
            new_grads[k] = g + lam * params[k[1:]]
        else:
            new_grads[k] = g
    return total, new_grads
