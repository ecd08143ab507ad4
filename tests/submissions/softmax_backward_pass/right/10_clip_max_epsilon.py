import numpy as np


def softmax(z):
    z = z - np.max(z, axis=1, keepdims=True)
    e = np.exp(z)
    return e / np.sum(e, axis=1, keepdims=True)


def softmax_backward_pass(X, labels, params):
    n = X.shape[0]
    Z1 = X @ params["W1"] + params["b1"]
    A1 = np.maximum(Z1, 0)
    P = softmax(A1 @ params["W2"] + params["b2"])
    safe = np.clip(P, 1e-7, 1 - 1e-7)
    loss = np.mean(-np.log(safe[np.arange(n), labels]))
    Y = np.zeros_like(P)
    Y[np.arange(n), labels] = 1
    d2 = (P - Y) / n
    d1 = d2 @ params["W2"].T * (A1 > 0)
    return loss, {
        "dW1": X.T @ d1,
        "db1": np.sum(d1, axis=0, keepdims=True),
        "dW2": A1.T @ d2,
        "db2": np.sum(d2, axis=0, keepdims=True),
    }
