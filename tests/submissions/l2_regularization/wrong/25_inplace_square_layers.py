"""Breaks purity in one branch: for layers with as many inputs as outputs the sum is written to the caller's dW."""
import numpy as np


def l2_regularization(params, grads, lam):
    pen, out = 0.0, {}
    for k, g in grads.items():
        if k.startswith("db"):
            out[k] = g
            continue
        W = params[k[1:]]
        pen += (W * W).sum()
        n_in, n_out = W.shape
        if n_in == n_out:
            np.add(g, lam * W, out=g)
            out[k] = g
        else:
            out[k] = g + lam * W
    return 0.5 * lam * pen, out
