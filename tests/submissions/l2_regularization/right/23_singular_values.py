"""The Frobenius norm from the singular values."""
import numpy as np


def l2_regularization(params, grads, lam):
    penalty = 0.0
    new_grads = {}
    for i in range(1, len(grads) // 2 + 1):
        s = np.linalg.svd(params[f"W{i}"], compute_uv=False)
        penalty += 0.5 * lam * np.sum(s ** 2)
        new_grads.update({f"dW{i}": grads[f"dW{i}"] + lam * params[f"W{i}"]})
        new_grads.update({f"db{i}": grads[f"db{i}"]})
    return penalty, new_grads
