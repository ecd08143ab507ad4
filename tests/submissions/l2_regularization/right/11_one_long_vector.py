"""Concatenates every weight to one vector and slices the decayed gradient back as views."""
import numpy as np


def l2_regularization(params, grads, lam):
    names = [k for k in params if k.startswith("W")]
    theta = np.concatenate([params[k].ravel() for k in names])
    grad = np.concatenate([grads["d" + k].ravel() for k in names]) + lam * theta
    out, start = {}, 0
    for k in names:
        shape = params[k].shape
        stop = start + shape[0] * shape[1]
        out["d" + k] = grad[start:stop].reshape(shape)
        start = stop
    out.update((k, g) for k, g in grads.items() if k.startswith("db"))
    return 0.5 * lam * theta.dot(theta), out
