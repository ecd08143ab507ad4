import numpy as np


def softmax_backward_pass(X, labels, params):
    m = len(X)
    Z1 = X @ params["W1"] + params["b1"]
    A1 = np.maximum(Z1, 0)
    Z2 = A1 @ params["W2"] + params["b2"]
    E = np.exp(Z2 - Z2.max(axis=1, keepdims=True))
    P = E / E.sum(axis=1, keepdims=True)
    loss = -np.sum(np.log(P[np.arange(m), labels] + 1e-9))
    R = (P - np.eye(P.shape[1])[labels]) / m
    H = (R @ params["W2"].T) * (Z1 > 0)
    return loss, {"dW1": X.T @ H, "db1": H.sum(0, keepdims=True), "dW2": A1.T @ R, "db2": R.sum(0, keepdims=True)}
