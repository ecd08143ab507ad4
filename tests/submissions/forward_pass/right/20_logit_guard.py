import numpy as np

EPS = 1e-12


def forward_pass(X, params):
    Z1 = X @ params["W1"] + params["b1"]
    A1 = (Z1 > 0) * Z1
    Z2 = A1 @ params["W2"] + params["b2"]
    A2 = np.clip(1 / (1 + np.exp(-Z2)), EPS, 1 - EPS)
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
