"""Breaks the shape of db: (1, h) comes back as (h,)."""
import numpy as np


def l2_regularization(params, grads, lam):
    p = 0.0
    out = {}
    for k in params:
        if k.startswith("W"):
            p += (params[k] ** 2).sum()
            out["d" + k] = grads["d" + k] + lam * params[k]
        else:
            out["d" + k] = grads["d" + k].flatten()
    return 0.5 * lam * p, out
