"""Breaks the Frobenius norm: norm(W, 2) is the spectral norm, right only where W has a single row or column."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.0
    for k, v in params.items():
        if k[0] == "W":
            penalty += np.linalg.norm(v, 2) ** 2
    penalty *= 0.5 * lam
    new_grads = {k: g + lam * params[k[1:]] if k[1] == "W" else g for k, g in grads.items()}
    return penalty, new_grads
