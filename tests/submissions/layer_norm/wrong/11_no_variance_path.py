import numpy as np


def layer_norm_forward(X, gamma, beta, eps):
    mu = X.mean(axis=1, keepdims=True)
    var = X.var(axis=1, keepdims=True)
    std = np.sqrt(var + eps)
    xhat = (X - mu) / std
    out = gamma * xhat + beta
    cache = (xhat, gamma, std)
    return out, cache


def layer_norm_backward(dout, cache):
    xhat, gamma, std = cache
    d = dout.shape[1]
    dbeta = dout.sum(axis=0, keepdims=True)
    dgamma = (dout * xhat).sum(axis=0, keepdims=True)
    dxhat = dout * gamma
    dX = (d * dxhat - dxhat.sum(axis=1, keepdims=True)) / (d * std)
    return dX, dgamma, dbeta
