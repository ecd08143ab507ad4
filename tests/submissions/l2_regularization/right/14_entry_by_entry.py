"""Triple Python loop, no vectorised arithmetic at all."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.0
    result = {}
    for name, g in grads.items():
        fresh = np.empty(g.shape)
        rows, cols = g.shape
        for r in range(rows):
            for c in range(cols):
                fresh[r, c] = g[r, c]
                if name[:2] == "dW":
                    w = params[name[1:]][r, c]
                    penalty += w * w
                    fresh[r, c] += lam * w
        result[name] = fresh
    penalty *= 0.5 * lam
    return penalty, result
