"""np.add.at on index grids of a C-ordered copy; penalty also gathered by np.add.at."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = np.zeros(1)
    out = {k: np.array(v, order="C", copy=True) for k, v in grads.items()}
    for k in filter(lambda s: s[0] == "W", params):
        W = params[k]
        rows, cols = np.indices(W.shape)
        np.add.at(out["d" + k], (rows, cols), lam * W)
        np.add.at(penalty, np.zeros(W.size, dtype=int), W.ravel() ** 2)
    return 0.5 * lam * penalty.item(), out
