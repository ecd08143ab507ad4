"""Per sample: the product of all (W * mask) from the top down."""
import numpy as np


def deep_backward(X, y, params, cache):
    L, m = len(params) // 2, len(X)
    r = (cache[f"A{L}"] - y) / m
    J = np.ones((m, 1, 1))
    grads = {}
    for l in range(L, 0, -1):
        dZ = r * J[:, :, 0]
        inp = X if l == 1 else cache[f"A{l-1}"]
        grads[f"db{l}"] = np.tensordot(np.ones(m), dZ, axes=1).reshape(1, -1)
        grads[f"dW{l}"] = np.tensordot(inp, dZ, axes=(0, 0))
        if l > 1:
            J = np.matmul(params[f"W{l}"][None], J) * (cache[f"Z{l-1}"] > 0)[:, :, None]
    return grads
