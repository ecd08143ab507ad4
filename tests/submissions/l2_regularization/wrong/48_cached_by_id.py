"""Breaks 'same answer whatever was called before': keyed on id(params), stale once the arrays in that dict have been updated by the caller."""
import numpy as np

_memo = {}


def _penalty(params, lam):
    key = (id(params), lam)
    if key not in _memo:
        _memo[key] = (params, 0.5 * lam * sum(np.sum(v ** 2) for k, v in params.items() if k[0] == "W"))
    return _memo[key][1]


def l2_regularization(params, grads, lam):
    return _penalty(params, lam), {k: g + lam * params[k[1:]] if k[1] == "W" else g for k, g in grads.items()}
