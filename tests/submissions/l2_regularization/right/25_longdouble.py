"""Works and answers in np.longdouble, still a real float dtype."""
import numpy as np


def l2_regularization(params, grads, lam):
    ld = np.longdouble
    total = ld(0)
    new = {}
    for k, g in grads.items():
        if k[1] == "W":
            w = params[k[1:]].astype(ld)
            total += (w * w).sum()
            new[k] = g.astype(ld) + ld(lam) * w
        else:
            new[k] = g.astype(ld)
    return ld(0.5) * ld(lam) * total, new
