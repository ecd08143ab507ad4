"""Every gradient has the wrong sign.
Mistake: target minus prediction
"""
import numpy as np


def backward_pass(X, y, params, cache):
    residual = np.subtract(y, cache["A2"]) / len(X)
    hidden = np.where(cache["A1"] > 0, residual * params["W2"].T, 0.0)
    out = {}
    for layer, (inp, d) in enumerate([(X, hidden), (cache["A1"], residual)], 1):
        out[f"dW{layer}"] = inp.T @ d
        out[f"db{layer}"] = d.sum(axis=0, keepdims=True)
    return out
