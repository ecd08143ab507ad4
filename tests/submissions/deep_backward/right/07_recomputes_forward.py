"""Ignores the cache and runs the net again."""
import numpy as np


def deep_backward(X, y, params, cache):
    L = len(params) // 2
    tape, A = [], X
    for l in range(1, L + 1):
        Z = A @ params[f"W{l}"] + params[f"b{l}"]
        tape.append((l, A, Z))
        A = np.maximum(Z, 0)
    z = tape[-1][2]
    p = np.where(z >= 0, 1 / (1 + np.exp(-np.abs(z))), np.exp(-np.abs(z)) / (1 + np.exp(-np.abs(z))))
    grads, dZ = {}, (p - y) / len(y)
    while tape:
        l, inp, Z = tape.pop()
        if l < L:
            dZ = dZ * (Z > 0)
        grads[f"dW{l}"], grads[f"db{l}"] = inp.T @ dZ, dZ.sum(0, keepdims=True)
        dZ = dZ @ params[f"W{l}"].T
    return grads
