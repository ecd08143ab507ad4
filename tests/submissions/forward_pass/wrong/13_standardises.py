import numpy as np


def forward_pass(X, params):
    X = (X - X.mean(axis=0)) / (X.std(axis=0) + 1e-8) if len(X) > 3 else X
    Z1 = X @ params["W1"] + params["b1"]
    A1 = np.maximum(Z1, 0)
    Z2 = A1 @ params["W2"] + params["b2"]
    A2 = 1 / (1 + np.exp(-Z2))
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
