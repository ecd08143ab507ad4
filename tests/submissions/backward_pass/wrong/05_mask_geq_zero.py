"""Units with Z1 exactly 0 let the gradient pass, e.g. a zero column in W1 with zero bias.
Mistake: mask includes zero
"""
import numpy as np


def backward_pass(X, y, params, cache):
    err = (cache["A2"] - y) / len(y)
    flow = err @ params["W2"].T
    dead = cache["Z1"] < 0
    flow[dead] = 0.0
    return {
        "dW1": X.T @ flow,
        "db1": np.sum(flow, 0, keepdims=True),
        "dW2": cache["A1"].T @ err,
        "db2": np.sum(err, 0, keepdims=True),
    }
