import numpy as np


def forward_pass(X, params):
    W1, W2 = params["W1"], params["W2"]
    Z1 = sum(np.outer(X[:, k], W1[k]) for k in range(X.shape[1])) + params["b1"]
    A1 = np.select([Z1 > 0], [Z1], 0.0)
    Z2 = sum(A1[:, [j]] * W2[j, 0] for j in range(W2.shape[0])) + params["b2"]
    A2 = np.exp(np.minimum(Z2, 0)) / (1 + np.exp(-np.abs(Z2)))
    return A2, {"A1": A1, "A2": A2, "Z1": Z1, "Z2": Z2, "m": len(X)}
