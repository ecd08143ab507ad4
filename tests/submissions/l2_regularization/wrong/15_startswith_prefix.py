"""Breaks 'ten and beyond included': startswith('dW1') also catches dW10, dW11 ..., which get W1 on top."""
import numpy as np


def l2_regularization(params, grads, lam):
    new_grads = {k: v.copy() for k, v in grads.items()}
    penalty = 0.0
    for name, W in params.items():
        if name[0] != "W":
            continue
        penalty += 0.5 * lam * np.sum(W ** 2)
        for key in new_grads:
            if key.startswith("d" + name) and new_grads[key].shape == W.shape:
                new_grads[key] += lam * W
    return penalty, new_grads
