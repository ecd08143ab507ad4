"""An OrderedDict sorted by layer with extra keys that the caller never asked for."""
from collections import OrderedDict
import re
import numpy as np


def l2_regularization(params, grads, lam):
    order = sorted(grads, key=lambda k: (int(re.sub(r"\D", "", k)), k))
    out = OrderedDict()
    sizes = []
    for k in order:
        if k.startswith("dW"):
            W = params[k[1:]]
            sizes.append(np.multiply(W, W).sum())
            out[k] = np.add(grads[k], np.multiply(lam, W))
        else:
            out[k] = np.positive(grads[k])
    penalty = 0.5 * lam * np.sum(sizes)
    out["penalty"] = penalty
    out["lam"] = lam
    out["n_layers"] = len(sizes)
    return penalty, out
