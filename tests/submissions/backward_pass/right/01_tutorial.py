"""Odd: long tutorial style, with a forward of its own that is never called."""
import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(X, params):
    Z1 = X @ params["W1"] + params["b1"]
    A1 = np.maximum(0, Z1)
    Z2 = A1 @ params["W2"] + params["b2"]
    return {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": sigmoid(Z2)}


def backward_pass(X, y, params, cache):
    # number of training examples
    m = X.shape[0]

    # --- output layer: sigmoid + BCE collapse to (A2 - y) ---
    dZ2 = cache["A2"] - y
    dW2 = (1 / m) * np.dot(cache["A1"].T, dZ2)
    db2 = (1 / m) * np.sum(dZ2, axis=0, keepdims=True)

    # --- hidden layer ---
    dA1 = np.dot(dZ2, params["W2"].T)
    dZ1 = np.array(dA1, copy=True)
    dZ1[cache["Z1"] <= 0] = 0
    dW1 = (1 / m) * np.dot(X.T, dZ1)
    db1 = (1 / m) * np.sum(dZ1, axis=0, keepdims=True)

    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}
