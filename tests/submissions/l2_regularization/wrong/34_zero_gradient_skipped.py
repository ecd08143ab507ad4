"""A layer whose dW is entirely zero is taken for frozen and gets no decay."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.5 * lam * sum(np.sum(p**2) for k, p in params.items() if k[0] == "W")
    new = {}
    for k, g in grads.items():
        trainable = k[1] == "W" and np.any(g)
        new[k] = g + lam * params[k[1:]] if trainable else g.copy()
    return penalty, new
