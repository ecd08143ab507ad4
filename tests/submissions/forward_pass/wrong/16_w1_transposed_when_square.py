import numpy as np


def forward_pass(X, params):
    W1 = params["W1"].T if params["W1"].shape[0] == params["W1"].shape[1] else params["W1"]
    Z1 = X @ W1 + params["b1"]
    A1 = np.maximum(Z1, 0)
    Z2 = A1 @ params["W2"] + params["b2"]
    A2 = 1 / (1 + np.exp(-Z2))
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
