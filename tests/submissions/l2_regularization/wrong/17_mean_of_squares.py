"""Averages over the entries of a matrix.
Mistake: mean instead of sum
"""
import numpy as np


def l2_regularization(params, grads, lam):
    msq = [np.average(W * W) for k, W in params.items() if k.startswith("W")]
    out = {k: np.copy(g) for k, g in grads.items()}
    for k in out:
        if k.startswith("dW"):
            out[k] += lam * params[k[1:]]
    return lam * sum(msq) / 2, out
