"""Breaks 'ten and beyond included': the layer number is the last character of the key, so dW10 looks for W0 and dW11 takes W1."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.5 * lam * sum(np.sum(v ** 2) for k, v in params.items() if k.startswith("W"))
    new_grads = {}
    for key, grad in grads.items():
        if key[1] == "W":
            grad = grad + lam * params["W" + key[-1]]
        new_grads[key] = grad
    return penalty, new_grads
