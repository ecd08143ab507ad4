"""The returned dict has no db entries.
Mistake: forgets the untouched gradients
"""
import numpy as np


def l2_regularization(params, grads, lam):
    p, new_grads = 0, {}
    for key, W in params.items():
        if key[0] == "b":
            continue
        p += np.dot(W.flatten(), W.flatten())
        new_grads["d" + key] = grads["d" + key] + lam * W
    return p * lam / 2, new_grads
