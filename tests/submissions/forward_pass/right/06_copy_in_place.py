import numpy as np


def forward_pass(X, params):
    Z1 = X.dot(params["W1"])
    Z1 += params["b1"]
    A1 = Z1.copy()
    A1[A1 < 0] = 0
    Z2 = A1.dot(params["W2"])
    Z2 += params["b2"]
    A2 = 1 / (1 + np.exp(-np.clip(Z2, -500, 500)))
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
