import numpy as np


def batch_norm_forward(X, gamma, beta, running_mean, running_var, momentum, eps, training):
    if training:
        mu = X.mean(axis=0, keepdims=True)
        var = X.var(axis=0, keepdims=True)
        std = np.sqrt(var + eps)
        xhat = (X - mu) / std
        out = gamma * xhat + beta
        new_mean = momentum * running_mean + (1 - momentum) * mu
        new_var = momentum * running_var + (1 - momentum) * var
        cache = (xhat, gamma, std)
        return out, cache, new_mean, new_var
    xhat = (X - running_mean) / np.sqrt(running_var + eps)
    return gamma * xhat + beta, None, running_mean, running_var


def batch_norm_backward(dout, cache):
    xhat, gamma, std = cache
    m = dout.shape[0]
    dbeta = dout.sum(axis=0, keepdims=True)
    dgamma = (dout * xhat).sum(axis=0, keepdims=True)
    dxhat = dout * gamma
    dX = (m * dxhat - dxhat.sum(axis=0, keepdims=True) - xhat * (dout * xhat).sum(axis=0, keepdims=True)) / (m * std)
    return dX, dgamma, dbeta
