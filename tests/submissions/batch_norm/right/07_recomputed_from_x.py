import numpy as np


def stats(X):
    mean = X.sum(axis=0, keepdims=True) / X.shape[0]
    return mean, ((X - mean) ** 2).sum(axis=0, keepdims=True) / X.shape[0]


def batch_norm_forward(X, gamma, beta, running_mean, running_var, momentum, eps, training):
    if training:
        mean, var = stats(X)
        rm, rv = (momentum * a + (1 - momentum) * b for a, b in ((running_mean, mean), (running_var, var)))
    else:
        mean, var = rm, rv = running_mean, running_var
    return (X - mean) / np.sqrt(var + eps) * gamma + beta, (X.copy(), gamma.copy(), eps), rm, rv


def batch_norm_backward(dout, cache):
    X, gamma, eps = cache
    mean, var = stats(X)
    std = np.sqrt(var + eps)
    xhat = (X - mean) / std
    g = dout * gamma
    dX = (g - g.mean(0) - xhat * (g * xhat).mean(0)) / std
    return dX, (dout * xhat).sum(0, keepdims=True), dout.sum(0, keepdims=True)
