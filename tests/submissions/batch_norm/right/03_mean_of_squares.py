import numpy as np


def batch_norm_forward(X, gamma, beta, running_mean, running_var, momentum, eps, training):
    if training:
        mu = np.mean(X, 0, keepdims=True)
        var = np.maximum(np.mean(X * X, 0, keepdims=True) - mu * mu, 0.0)
        new_mean = momentum * running_mean + (1 - momentum) * mu
        new_var = momentum * running_var + (1 - momentum) * var
    else:
        mu, var = running_mean, running_var
        new_mean, new_var = running_mean.copy(), running_var.copy()
    inv = 1 / np.sqrt(var + eps)
    out = (X - mu) * (gamma * inv) + beta
    return [out, {"X": X, "mu": mu, "inv": inv, "gamma": gamma}, new_mean, new_var]


def batch_norm_backward(dout, cache):
    h = (cache["X"] - cache["mu"]) * cache["inv"]
    dgamma = (dout * h).sum(0)[None, :]
    dbeta = dout.sum(0)[None, :]
    m = len(dout)
    dX = cache["gamma"] * cache["inv"] * (dout - dbeta / m - h * dgamma / m)
    return [dX, dgamma, dbeta]
