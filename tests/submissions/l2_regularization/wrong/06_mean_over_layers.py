"""Breaks 'sum over layers': the penalty is averaged over the layers (two layers or more)."""
import numpy as np


def l2_regularization(params, grads, lam):
    per_layer = [0.5 * lam * np.sum(v ** 2) for k, v in params.items() if k.startswith("W")]
    penalty = np.mean(per_layer)
    new_grads = {k: g + lam * params[k[1:]] if "W" in k else g for k, g in grads.items()}
    return penalty, new_grads
