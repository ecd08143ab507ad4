"""Breaks on transposed dW and W: nditer walks in memory order, the collected list is reshaped in C order."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.0
    new_grads = {}
    for k, g in grads.items():
        if not k.startswith("dW"):
            new_grads[k] = g
            continue
        entries = []
        for gi, wi in np.nditer([g, params[k[1:]]]):
            penalty += 0.5 * lam * float(wi) ** 2
            entries.append(float(gi) + lam * float(wi))
        new_grads[k] = np.array(entries).reshape(g.shape)
    return penalty, new_grads
