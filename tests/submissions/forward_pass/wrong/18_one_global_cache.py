import numpy as np

CACHE = {}


def forward_pass(X, params):
    CACHE["Z1"] = X @ params["W1"] + params["b1"]
    CACHE["A1"] = np.maximum(CACHE["Z1"], 0)
    CACHE["Z2"] = CACHE["A1"] @ params["W2"] + params["b2"]
    CACHE["A2"] = 1 / (1 + np.exp(-CACHE["Z2"]))
    return CACHE["A2"], CACHE
