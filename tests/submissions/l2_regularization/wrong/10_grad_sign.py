"""Breaks 'lam * W added': adds lam * sign(W), the L1 subgradient."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty, out = 0.0, {}
    for k, g in grads.items():
        if k.startswith("dW"):
            W = params[k[1:]]
            penalty += 0.5 * lam * (W ** 2).sum()
            out[k] = g + lam * np.sign(W)
        else:
            out[k] = g
    return penalty, out
