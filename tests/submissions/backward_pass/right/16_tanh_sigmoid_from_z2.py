"""Ignores A1 and A2: rebuilds them from Z1 and Z2 with maximum and a tanh sigmoid."""
import numpy as np


def backward_pass(X, y, params, cache):
    pos = lambda t: np.maximum(t, 0.0)
    prob = 0.5 * (1.0 + np.tanh(0.5 * cache["Z2"]))
    delta = (prob - y) / X.shape[0]
    W2, hidden = params["W2"], pos(cache["Z1"])
    on = ~np.isclose(hidden, 0.0, rtol=0.0, atol=0.0)
    under = (W2 @ delta.T) * on.T
    return {
        "dW1": (under @ X).T,
        "db1": under.sum(axis=1)[None, :],
        "dW2": (delta.T @ hidden).T,
        "db2": delta.T.sum(axis=1, keepdims=True),
    }
