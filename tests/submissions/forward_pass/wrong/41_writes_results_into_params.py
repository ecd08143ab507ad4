import numpy as np


def forward_pass(X, params):
    cache = params
    cache["Z1"] = X @ params["W1"] + params["b1"]
    cache["A1"] = np.maximum(cache["Z1"], 0)
    cache["Z2"] = cache["A1"] @ params["W2"] + params["b2"]
    cache["A2"] = 1 / (1 + np.exp(-cache["Z2"]))
    return cache["A2"], cache
