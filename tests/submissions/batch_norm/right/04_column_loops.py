import math

import numpy as np


def batch_norm_forward(X, gamma, beta, running_mean, running_var, momentum, eps, training):
    m, d = X.shape
    out = np.zeros((m, d))
    new_mean, new_var = np.array(running_mean), np.array(running_var)
    cache = []
    for j in range(d):
        col = [float(x) for x in X[:, j]]
        if training:
            mu = math.fsum(col) / m
            var = math.fsum((x - mu) ** 2 for x in col) / m
            new_mean[0, j] = momentum * running_mean[0, j] + (1 - momentum) * mu
            new_var[0, j] = momentum * running_var[0, j] + (1 - momentum) * var
        else:
            mu, var = float(running_mean[0, j]), float(running_var[0, j])
        s = 1.0 / math.sqrt(var + eps)
        hats = [(x - mu) * s for x in col]
        for i in range(m):
            out[i, j] = gamma[0, j] * hats[i] + beta[0, j]
        cache.append((hats, s, float(gamma[0, j])))
    return out, cache, new_mean, new_var


def batch_norm_backward(dout, cache):
    m, d = dout.shape
    dX, dgamma, dbeta = np.zeros((m, d)), np.zeros((1, d)), np.zeros((1, d))
    for j, (hats, s, g) in enumerate(cache):
        column = [float(v) for v in dout[:, j]]
        dbeta[0, j] = sum(column)
        dgamma[0, j] = sum(v * h for v, h in zip(column, hats))
        for i in range(m):
            dX[i, j] = g * s * (column[i] - dbeta[0, j] / m - hats[i] * dgamma[0, j] / m)
    return dX, dgamma, dbeta
