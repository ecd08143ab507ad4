"""Returns the gradients first.
Mistake: order of the results
"""
import numpy as np


def l2_regularization(params, grads, lam):
    def penalty():
        return 0.5 * lam * sum(np.sum(np.square(W)) for k, W in params.items() if k[0] == "W")

    def gradients():
        return {k: g + lam * params[k[1:]] if k[1] == "W" else g for k, g in grads.items()}

    return gradients(), penalty()
