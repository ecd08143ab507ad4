"""Sums first, divides by m last."""
import numpy as np


def softmax_backward_pass(X, labels, params):
    m = labels.size
    Z1 = X @ params["W1"] + params["b1"]
    A1 = np.maximum(Z1, 0.0)
    Z2 = A1 @ params["W2"] + params["b2"]
    E = np.exp(Z2 - Z2.max(axis=1, keepdims=True))
    P = E / E.sum(axis=1, keepdims=True)
    loss = 0.0
    for p, t in zip(P, labels):
        loss += -np.log(p[t] + 1e-300)
    P[np.arange(m), labels] -= 1
    d1 = np.where(Z1 > 0, P @ params["W2"].T, 0)
    grads = {"dW1": X.T @ d1, "db1": d1.sum(axis=0, keepdims=True)}
    grads["dW2"] = A1.T @ P
    grads["db2"] = P.sum(axis=0, keepdims=True)
    return np.array(loss / m), {k: v / m for k, v in grads.items()}
