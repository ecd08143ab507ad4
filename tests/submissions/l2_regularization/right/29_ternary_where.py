"""np.where with a fruitless branch, boolean multiplication and a bool False as the zero penalty."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = False
    out = {}
    for key, grad in grads.items():
        theta = params[key.removeprefix("d")]
        decays = key.startswith("dW") and lam > 0
        out[key] = np.where(decays, grad + lam * theta, grad)
        if decays:
            penalty = penalty + 0.5 * lam * decays * np.sum(theta ** 2)
    return penalty, out
