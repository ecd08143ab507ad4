"""Breaks 'biases are not penalised': the penalty sums over b too (any non-zero bias)."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.5 * lam * sum(np.sum(np.square(p)) for p in params.values())
    new_grads = {}
    for k in grads:
        new_grads[k] = grads[k] + lam * params[k[1:]] if k.startswith("dW") else grads[k]
    return penalty, new_grads
