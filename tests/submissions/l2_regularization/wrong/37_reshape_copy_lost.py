"""Breaks on transposed dW: copy(order='K') keeps F order, so reshape(-1) copies again and the update is lost."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.0
    new_grads = {k: v.copy(order="K") for k, v in grads.items()}
    for k, v in params.items():
        if k.startswith("W"):
            w = v.ravel()
            penalty += 0.5 * lam * w.dot(w)
            flat = new_grads["d" + k].reshape(-1)
            flat += lam * w
    return penalty, new_grads
