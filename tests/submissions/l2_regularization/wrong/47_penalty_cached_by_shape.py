"""Breaks 'same answer whatever was called before': the squared norm is cached by layer name and shape."""
import numpy as np

_cache = {}


def l2_regularization(params, grads, lam):
    penalty = 0.0
    out = {}
    for k, g in grads.items():
        if k.startswith("dW"):
            W = params[k[1:]]
            sig = (k, W.shape)
            if sig not in _cache:
                _cache[sig] = float(np.sum(W ** 2))
            penalty += 0.5 * lam * _cache[sig]
            out[k] = g + lam * W
        else:
            out[k] = g
    return penalty, out
