import numpy as np


def layer_norm_forward(X, gamma, beta, eps):
    m, d = X.shape
    mu = np.sum(X, axis=1, keepdims=True) / d
    xmu = X - mu
    sq = xmu**2
    var = np.sum(sq, axis=1, keepdims=True) / d
    sqrtvar = np.sqrt(var + eps)
    ivar = 1.0 / sqrtvar
    xhat = xmu * ivar
    gammax = gamma * xhat
    return gammax + beta, (xhat, gamma, xmu, ivar, sqrtvar)


def layer_norm_backward(dout, cache):
    xhat, gamma, xmu, ivar, sqrtvar = cache
    m, d = dout.shape
    dbeta = np.sum(dout, axis=0, keepdims=True)
    dgamma = np.sum(dout * xhat, axis=0, keepdims=True)
    dxhat = dout * gamma
    divar = np.sum(dxhat * xmu, axis=1, keepdims=True)
    dxmu = dxhat * ivar
    dsqrtvar = -divar / sqrtvar**2
    dvar = 0.5 * dsqrtvar / sqrtvar
    dxmu = dxmu + 2 * xmu * np.ones((m, d)) * dvar / d
    dmu = -np.sum(dxmu, axis=1, keepdims=True)
    return dxmu + np.ones((m, d)) * dmu / d, dgamma, dbeta
