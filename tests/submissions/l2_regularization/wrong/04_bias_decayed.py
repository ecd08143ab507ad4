"""Adds lam*b to every db while the penalty is right.
Mistake: decay applied to bias gradients
"""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.5 * lam * sum(np.vdot(p, p) for n, p in params.items() if n[0] == "W")
    return penalty, {"d" + n: grads["d" + n] + lam * p for n, p in params.items()}
