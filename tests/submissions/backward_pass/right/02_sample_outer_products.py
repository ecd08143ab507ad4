"""One sample at a time with explicit outer products."""
import numpy as np


def backward_pass(X, y, params, cache):
    grads = {"d" + k: np.zeros(v.shape) for k, v in params.items()}
    m = len(X)
    for i in range(m):
        err = (cache["A2"][i, 0] - y[i, 0]) / m
        grads["dW2"] += np.outer(cache["A1"][i], err)
        grads["db2"] += err
        delta = params["W2"][:, 0] * err
        delta = np.where(cache["A1"][i] > 0, delta, 0.0)
        grads["dW1"] += np.outer(X[i], delta)
        grads["db1"][0] += delta
    return grads
