"""Breaks accuracy for small values: squares below 1e-4 are set to zero ('denoised') in the penalty."""
import numpy as np

EPS = 1e-4


def l2_regularization(params, grads, lam):
    penalty = 0.0
    new_grads = dict(grads)
    for k, v in params.items():
        if k.startswith("W"):
            sq = v ** 2
            penalty += 0.5 * lam * np.sum(np.where(sq < EPS, 0.0, sq))
            new_grads["d" + k] = grads["d" + k] + lam * v
    return penalty, new_grads
