"""Breaks 'lam * W added': the new gradients are clipped to [-5, 5] on top."""
import numpy as np

CLIP = 5.0


def l2_regularization(params, grads, lam):
    penalty = 0.5 * lam * sum(np.sum(v ** 2) for k, v in params.items() if k.startswith("W"))
    new_grads = {}
    for k, g in grads.items():
        if k.startswith("dW"):
            g = np.clip(g + lam * params[k[1:]], -CLIP, CLIP)
        new_grads[k] = g
    return penalty, new_grads
