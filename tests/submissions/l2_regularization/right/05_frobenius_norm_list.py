"""np.linalg.norm squared, result pair as a list instead of a tuple."""
import numpy as np

HALF = 0.5


def l2_regularization(params, grads, lam):
    weights = {k: v for k, v in params.items() if "W" in k}
    penalty = HALF * lam * sum(np.linalg.norm(w) ** 2 for w in weights.values())
    new_grads = dict(grads)
    for k, w in weights.items():
        new_grads["d" + k] = new_grads["d" + k] + lam * w
    return [penalty, new_grads]
