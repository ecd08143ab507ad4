"""Breaks 'keys in any order': weights are numbered by their place in the dict."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.0
    new_grads = dict(grads)
    layer = 0
    for key, W in params.items():
        if key.startswith("W"):
            layer += 1
            penalty += 0.5 * lam * np.sum(W ** 2)
            new_grads["dW%d" % layer] = grads["dW%d" % layer] + lam * W
    return penalty, new_grads
