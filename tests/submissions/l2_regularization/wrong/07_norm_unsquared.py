"""Sums plain Frobenius norms.
Mistake: square of the norm missing
"""
import math


def l2_regularization(params, grads, lam):
    penalty, out = 0.0, {}
    for key, g in grads.items():
        if key[:2] == "dW":
            flat = params[key[1:]].ravel().tolist()
            penalty += math.hypot(*flat)
            out[key] = g + lam * params[key[1:]]
        else:
            out[key] = g
    return lam * 0.5 * penalty, out
