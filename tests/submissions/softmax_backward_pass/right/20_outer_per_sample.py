import numpy as np


def one(x, t, p):
    z1 = x @ p["W1"] + p["b1"][0]
    a1 = np.maximum(z1, 0)
    z2 = a1 @ p["W2"] + p["b2"][0]
    z2 = z2 - z2.max()
    s = np.exp(z2).sum()
    r = np.exp(z2) / s
    r[t] -= 1
    h = np.where(z1 > 0, p["W2"] @ r, 0)
    return np.log(s) - z2[t], (np.outer(x, h), h[None], np.outer(a1, r), r[None])


def softmax_backward_pass(X, labels, params):
    found = [one(x, t, params) for x, t in zip(X, labels)]
    losses, grads = zip(*found)
    names = ("dW1", "db1", "dW2", "db2")
    return np.mean(losses), {k: sum(g) / len(X) for k, g in zip(names, zip(*grads))}
