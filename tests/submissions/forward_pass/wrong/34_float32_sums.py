import numpy as np


def forward_pass(X, params):
    Z1 = (X.astype(np.float32) @ params["W1"].astype(np.float32)).astype(float)
    Z1 = (Z1 + params["b1"]).astype(np.float32).astype(float)
    A1 = np.maximum(Z1, 0)
    Z2 = (A1 @ params["W2"] + params["b2"]).astype(np.float16).astype(float)
    A2 = 1 / (1 + np.exp(-Z2))
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}
