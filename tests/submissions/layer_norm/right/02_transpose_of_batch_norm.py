import numpy as np


def layer_norm_forward(X, gamma, beta, eps):
    A = X.T
    mu = A.mean(axis=0)
    inv = 1.0 / np.sqrt(A.var(axis=0) + eps)
    hat = (A - mu) * inv
    return (hat * gamma.T + beta.T).T, {"hat": hat, "inv": inv, "gamma": gamma}


def layer_norm_backward(dout, cache):
    hat, inv = cache["hat"], cache["inv"]
    D = dout.T
    G = D * cache["gamma"].T
    n = G.shape[0]
    dA = inv / n * (n * G - G.sum(axis=0) - hat * (G * hat).sum(axis=0))
    return dA.T, (D * hat).sum(axis=1)[None, :], D.sum(axis=1)[None, :]
