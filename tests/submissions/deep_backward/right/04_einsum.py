import numpy as np


def deep_backward(X, y, params, cache):
    L = len(params) // 2
    acts = {0: X, **{l: cache[f"A{l}"] for l in range(1, L + 1)}}
    delta = np.divide(acts[L] - y, y.size)
    grads = {}
    for l in reversed(range(1, L + 1)):
        grads[f"dW{l}"] = np.einsum("ni,no->io", acts[l - 1], delta)
        grads[f"db{l}"] = np.einsum("no->o", delta)[None]
        if l > 1:
            alive = np.heaviside(cache[f"Z{l - 1}"], 0.0)
            delta = np.einsum("no,io,ni->ni", delta, params[f"W{l}"], alive)
    return grads
