"""Weighted mean of the halves' losses and gradients."""
import numpy as np


def _small(X, labels, p):
    m = len(X)
    Z1 = X @ p["W1"] + p["b1"]
    A1 = np.maximum(Z1, 0)
    Z2 = A1 @ p["W2"] + p["b2"]
    Z2 = Z2 - Z2.max(axis=1, keepdims=True)
    P = np.exp(Z2) / np.exp(Z2).sum(axis=1, keepdims=True)
    loss = -np.log(P[np.arange(m), labels] + 1e-10).mean()
    R = (P - np.eye(P.shape[1])[labels]) / m
    H = (R @ p["W2"].T) * (Z1 > 0)
    return loss, {"dW1": X.T @ H, "db1": H.sum(0, keepdims=True), "dW2": A1.T @ R, "db2": R.sum(0, keepdims=True)}


def softmax_backward_pass(X, labels, params):
    m = len(X)
    if m <= 2:
        return _small(X, labels, params)
    k = m // 2
    l1, g1 = softmax_backward_pass(X[:k], labels[:k], params)
    l2, g2 = softmax_backward_pass(X[k:], labels[k:], params)
    a, b = k / m, (m - k) / m
    return a * l1 + b * l2, {key: a * g1[key] + b * g2[key] for key in g1}
