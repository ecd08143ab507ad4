"""Deep copy first, then in-place updates on the copy only."""
import copy
import numpy as np


def l2_regularization(params, grads, lam):
    new_grads = copy.deepcopy(grads)
    s = 0.0
    for key in list(new_grads):
        if key[:2] == "dW":
            W = params[key[1:]]
            s += (W ** 2).sum()
            new_grads[key] += lam * W
    return 0.5 * lam * s, new_grads
