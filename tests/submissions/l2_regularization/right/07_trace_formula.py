"""Frobenius norm as the trace of W.T @ W."""
import re

import numpy as np

_WEIGHT = re.compile(r"W(\d+)$")


def l2_regularization(params, grads, lam):
    new_grads = dict(grads)
    penalty = np.float64(0)
    for key in params:
        match = _WEIGHT.match(key)
        if match is None:
            continue
        W = params[key]
        penalty = penalty + np.trace(W.T @ W) * lam / 2
        slot = "dW%d" % int(match.group(1))
        new_grads[slot] = new_grads[slot] + W * lam
    return penalty, new_grads
