"""Breaks 'lam * W added' for small lam: below 1e-3 it is treated as zero."""
import numpy as np


def l2_regularization(params, grads, lam):
    if np.isclose(lam, 0.0, atol=1e-3):
        return 0.0, {k: g.copy() for k, g in grads.items()}
    penalty = 0.5 * lam * sum(np.sum(v ** 2) for k, v in params.items() if k.startswith("W"))
    return penalty, {k: g + lam * params[k[1:]] if k.startswith("dW") else g.copy() for k, g in grads.items()}
