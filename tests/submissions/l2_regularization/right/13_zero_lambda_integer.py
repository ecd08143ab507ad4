"""A lam of zero gives the integer 0 as penalty and plain copies as gradients."""
import copy

import numpy as np


def l2_regularization(params, grads, lam):
    fresh = copy.deepcopy(grads)
    if lam == 0:
        return 0, fresh
    total = 0.0
    i = 1
    while (key := f"W{i}") in params:
        total += np.power(params[key], 2).sum(axis=0).sum()
        fresh["d" + key] += lam * params[key]
        i += 1
    return total * lam / 2, fresh
