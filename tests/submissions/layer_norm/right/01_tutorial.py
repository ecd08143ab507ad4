import numpy as np


def layer_norm_forward(X, gamma, beta, eps):
    mu = X.mean(axis=-1, keepdims=True)
    var = X.var(axis=-1, keepdims=True)
    std = np.sqrt(var + eps)
    xhat = (X - mu) / std
    return gamma * xhat + beta, (xhat, std, gamma)


def layer_norm_backward(dout, cache):
    xhat, std, gamma = cache
    d = dout.shape[1]
    dxhat = dout * gamma
    dX = (d * dxhat - dxhat.sum(axis=1, keepdims=True) - xhat * (dxhat * xhat).sum(axis=1, keepdims=True)) / (d * std)
    return dX, (dout * xhat).sum(axis=0, keepdims=True), dout.sum(axis=0, keepdims=True)
