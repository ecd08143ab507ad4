import numpy as np


def forward_pass(X, params):
    p = {k: v.astype(np.float32) for k, v in params.items()}
    Z1 = X.astype(np.float32) @ p["W1"] + p["b1"]
    A1 = np.maximum(Z1, 0)
    Z2 = A1 @ p["W2"] + p["b2"]
    A2 = 1 / (1 + np.exp(-Z2))
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": np.round(A2, 6)}
