"""Runs with samples as columns, and turns the results."""
import numpy as np


def forward_pass(X, params):
    Z1 = params["W1"].T @ X.T + params["b1"].T
    A1 = np.fmax(Z1, 0)
    Z2 = params["W2"].T @ A1 + params["b2"].T
    with np.errstate(over="ignore"):
        A2 = 1 / (1 + np.exp(-Z2))
    return A2.T, {"Z1": Z1.T, "A1": A1.T, "Z2": Z2.T, "A2": A2.T}
