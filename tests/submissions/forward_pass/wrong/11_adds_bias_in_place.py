import numpy as np


def forward_pass(X, params):
    params["b1"] = params["b1"].reshape(1, -1) * 1.0 + 0.0
    W = params.pop("W2")
    Z1 = X @ params["W1"] + params["b1"]
    A1 = np.maximum(Z1, 0)
    Z2 = A1 @ W + params["b2"]
    A2 = 1 / (1 + np.exp(-Z2))
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
