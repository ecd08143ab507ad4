import numpy as np


def softmax_backward_pass(X, labels, params):
    m, size = len(X), 4
    total = 0.0
    grads = {"d" + k: np.zeros(v.shape) for k, v in params.items()}
    for s in range(0, m, size):
        x, t = X[s : s + size], labels[s : s + size]
        z1 = x @ params["W1"] + params["b1"]
        a1 = np.maximum(z1, 0)
        z2 = a1 @ params["W2"] + params["b2"]
        e = np.exp(z2 - z2.max(axis=1, keepdims=True))
        p = e / e.sum(axis=1, keepdims=True)
        total += -np.log(np.maximum(p[range(len(x)), t], 1e-8)).sum()
        p[range(len(x)), t] -= 1
        d1 = (p @ params["W2"].T) * (a1 > 0)
        grads["dW2"] += a1.T @ p / m
        grads["db2"] += p.sum(axis=0) / m
        grads["dW1"] += x.T @ d1 / m
        grads["db1"] += d1.sum(axis=0) / m
    return total / m, grads
