"""Frobenius norm as trace of W^T W; layers walked until a key is missing."""
import numpy as np
import itertools


def l2_regularization(params, grads, lam):
    acc, new = 0.0, {}
    for n in itertools.count(1):
        W = params.get(f"W{n}")
        if W is None:
            break
        acc += np.trace(W.T @ W)
        new[f"dW{n}"] = lam * W + grads[f"dW{n}"]
        new[f"db{n}"] = grads[f"db{n}"] + 0.0
    return .5 * lam * acc, new
