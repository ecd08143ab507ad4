import numpy as np


def softmax_backward_pass(X, labels, params):
    m = len(labels)
    Z1 = np.dot(X, params["W1"]) + params["b1"]
    A1 = Z1 * (Z1 > 0)
    Z2 = np.dot(A1, params["W2"]) + params["b2"]
    top = Z2.max(axis=1, keepdims=True)
    lse = top + np.log(np.exp(Z2 - top).sum(axis=1, keepdims=True))
    log_p = Z2 - lse
    loss = -log_p[np.arange(m), labels].mean()
    delta = (np.exp(log_p) - np.eye(Z2.shape[1])[labels]) / m
    hidden = (delta @ params["W2"].T) * np.sign(A1)
    return [loss, dict(dW2=A1.T @ delta, db2=delta.sum(0)[None], dW1=X.T @ hidden, db1=hidden.sum(0)[None])]
