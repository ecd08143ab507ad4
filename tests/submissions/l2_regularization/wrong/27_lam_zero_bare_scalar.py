"""Breaks the result structure at lam == 0: returns the bare penalty, no tuple."""
import numpy as np


def l2_regularization(params, grads, lam):
    if lam <= 0.0:
        return 0.0
    W_names = [n for n in params if n[0] == "W"]
    penalty = 0.5 * lam * sum(np.sum(params[n] ** 2) for n in W_names)
    return penalty, {**grads, **{"d" + n: grads["d" + n] + lam * params[n] for n in W_names}}
