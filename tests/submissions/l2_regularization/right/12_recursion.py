"""Recursion over the layer number, the rest of the network is solved first."""
import numpy as np


def l2_regularization(params, grads, lam, _n=1):
    if f"W{_n}" not in params:
        return 0.0, {}
    rest, new = l2_regularization(params, grads, lam, _n + 1)
    W = params[f"W{_n}"]
    mine = {f"dW{_n}": grads[f"dW{_n}"] + lam * W, f"db{_n}": grads[f"db{_n}"]}
    return rest + 0.5 * lam * np.dot(W.ravel(), W.ravel()), {**mine, **new}
