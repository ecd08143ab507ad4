"""Breaks 'ten and beyond included': the layer loop stops at 9, layer 10 on is not penalised."""
import numpy as np

MAX_LAYERS = 9


def l2_regularization(params, grads, lam):
    penalty = 0.0
    new_grads = dict(grads)
    for n in range(1, MAX_LAYERS + 1):
        if f"W{n}" in params:
            W = params[f"W{n}"]
            penalty += 0.5 * lam * float(np.sum(W * W))
            new_grads[f"dW{n}"] = grads[f"dW{n}"] + lam * W
    return penalty, new_grads
