"""Samples as columns inside."""
import numpy as np


def softmax_backward_pass(X, labels, params):
    Xc, m = X.T, X.shape[0]
    W1, W2 = params["W1"].T, params["W2"].T
    Z1 = W1 @ Xc + params["b1"].T
    A1 = np.maximum(Z1, 0)
    Z2 = W2 @ A1 + params["b2"].T
    Z2 = Z2 - Z2.max(axis=0)
    P = np.exp(Z2) / np.exp(Z2).sum(axis=0)
    loss = -np.log(P[labels, np.arange(m)] + 1e-8).mean()
    d2 = P
    d2[labels, np.arange(m)] -= 1
    d2 = d2 / m
    d1 = (W2.T @ d2) * (Z1 > 0)
    return loss, {
        "dW1": (d1 @ Xc.T).T,
        "db1": d1.sum(axis=1)[None, :],
        "dW2": (d2 @ A1.T).T,
        "db2": d2.sum(axis=1)[None, :],
    }
