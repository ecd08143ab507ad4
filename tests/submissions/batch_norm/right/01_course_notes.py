import numpy as np


def batch_norm_forward(X, gamma, beta, running_mean, running_var, momentum, eps, training):
    if training:
        mu = X.mean(axis=0)
        var = X.var(axis=0)
        std = np.sqrt(var + eps)
        xhat = (X - mu) / std
        out = gamma * xhat + beta
        running_mean = momentum * running_mean + (1 - momentum) * mu
        running_var = momentum * running_var + (1 - momentum) * var
        cache = (xhat, gamma, std)
    else:
        out = gamma * (X - running_mean) / np.sqrt(running_var + eps) + beta
        cache = None
    return out, cache, running_mean, running_var


def batch_norm_backward(dout, cache):
    xhat, gamma, std = cache
    N = dout.shape[0]
    dbeta = dout.sum(axis=0).reshape(gamma.shape)
    dgamma = np.sum(dout * xhat, axis=0).reshape(gamma.shape)
    dxhat = dout * gamma
    dX = (N * dxhat - dxhat.sum(axis=0) - xhat * (dxhat * xhat).sum(axis=0)) / (N * std)
    return dX, dgamma, dbeta
