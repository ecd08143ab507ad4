"""Breaks 'a scalar': returns one penalty per layer, shape (1,) where there is one layer."""
import numpy as np


def l2_regularization(params, grads, lam):
    Ws = {k: v for k, v in params.items() if k[0] == "W"}
    penalty = 0.5 * lam * np.array([np.sum(W ** 2) for W in Ws.values()])
    return penalty, {k: g + lam * Ws[k[1:]] if k[1:] in Ws else g for k, g in grads.items()}
