"""Breaks 'a real numeric dtype': the gradients are arrays of Python floats with dtype object."""
import numpy as np


def l2_regularization(params, grads, lam):
    f = np.frompyfunc(lambda g, w: float(g) + lam * float(w), 2, 1)
    penalty = 0.5 * lam * sum(float(np.sum(v ** 2)) for k, v in params.items() if k[0] == "W")
    return penalty, {k: f(g, params[k[1:]]) if k[1] == "W" else g for k, g in grads.items()}
