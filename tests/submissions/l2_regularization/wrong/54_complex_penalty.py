"""Breaks 'a real numeric dtype': the penalty comes from W.astype(complex) and stays complex."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.0
    out = {}
    for key, g in grads.items():
        if key.startswith("dW"):
            W = params[key[1:]].astype(complex)
            penalty += 0.5 * lam * np.sum(W * np.conj(W))
            out[key] = g + lam * W.real
        else:
            out[key] = g
    return penalty, out
