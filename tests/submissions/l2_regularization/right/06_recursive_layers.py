"""Recursion from the last layer down to the first with a walrus for the weight."""
import numpy as np


def _walk(params, grads, lam, layer):
    if layer == 0:
        return 0.0, {}
    total, out = _walk(params, grads, lam, layer - 1)
    total += 0.5 * lam * np.vdot(W := params[f"W{layer}"], W)
    out[f"db{layer}"] = grads[f"db{layer}"]
    out[f"dW{layer}"] = np.add(grads[f"dW{layer}"], np.multiply(W, lam))
    return total, out


def l2_regularization(params, grads, lam):
    return _walk(params, grads, lam, sum(key.startswith("W") for key in params))
