"""Sorts both key sets as strings, where W10 < W2 on either side, so the pairs still match."""
import numpy as np


def l2_regularization(params, grads, lam):
    ws = sorted(k for k in params if k.startswith("W"))
    gs = sorted(k for k in grads if k.startswith("dW"))
    new_grads = {k: g.view() for k, g in grads.items()}
    penalty = 0.0
    for w, g in zip(ws, gs):
        penalty += lam * np.add.reduce(np.square(params[w]), axis=None) / 2
        new_grads[g] = grads[g] + lam * params[w]
    return penalty, new_grads
