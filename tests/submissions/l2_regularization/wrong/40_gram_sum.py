"""Breaks '||W||_F^2': sums the whole Gram matrix W W^T instead of its trace (right only for one input row)."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.5 * lam * sum(np.sum(W @ W.T) for k, W in params.items() if k[0] == "W")
    new_grads = {k: g + lam * params[k[1:]] if k[1] == "W" else g for k, g in grads.items()}
    return penalty, new_grads
