import numpy as np


def batch_norm_forward(X, gamma, beta, running_mean, running_var, momentum, eps, training):
    L = np.longdouble
    if not training:
        y = gamma * ((X.astype(L) - running_mean) / np.sqrt(running_var.astype(L) + eps)) + beta
        return y.astype(float), None, running_mean, running_var
    Z = X.astype(L)
    mean = Z.mean(axis=0, keepdims=True)
    std2 = Z.std(axis=0, keepdims=True) ** 2
    hat = (Z - mean) / np.sqrt(std2 + eps)
    rm = (momentum * running_mean + (1 - momentum) * mean).astype(float)
    rv = (momentum * running_var + (1 - momentum) * std2).astype(float)
    return (gamma * hat + beta).astype(float), {"h": hat, "s": np.sqrt(std2 + eps), "g": gamma}, rm, rv


def batch_norm_backward(dout, cache):
    h, s, g = cache["h"], cache["s"], cache["g"]
    a = dout * g
    dX = (a - a.mean(0) - h * (a * h).mean(0)) / s
    return dX.astype(float), (dout * h).sum(0, keepdims=True).astype(float), dout.sum(0, keepdims=True)
