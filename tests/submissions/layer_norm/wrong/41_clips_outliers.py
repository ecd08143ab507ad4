import numpy as np


def layer_norm_forward(X, gamma, beta, eps):
    mu = X.mean(axis=1, keepdims=True)
    var = X.var(axis=1, keepdims=True)
    inv_std = 1.0 / np.sqrt(var + eps)
    X_hat = ((X - mu) * inv_std).clip(-5, 5)
    out = gamma * X_hat + beta
    cache = (X_hat, inv_std, gamma)
    return out, cache


def layer_norm_backward(dout, cache):
    X_hat, inv_std, gamma = cache
    d = dout.shape[1]
    dbeta = dout.sum(axis=0, keepdims=True)
    dgamma = (dout * X_hat).sum(axis=0, keepdims=True)
    dX_hat = dout * gamma
    dX = inv_std / d * (d * dX_hat - dX_hat.sum(axis=1, keepdims=True)
                        - X_hat * (dX_hat * X_hat).sum(axis=1, keepdims=True))
    return dX, dgamma, dbeta
