import numpy as np


def batch_norm_forward(X, gamma, beta, running_mean, running_var, momentum, eps, training):
    if training:
        mu = X.mean(axis=0, keepdims=True)
        var = X.var(axis=0, keepdims=True)
        inv_std = 1.0 / np.sqrt(var + eps)
        X_hat = (X - mu) * inv_std
        out = gamma * X_hat + beta
        new_mean = momentum * running_mean + (1 - momentum) * mu
        new_var = momentum * running_var + (1 - momentum) * var
        cache = (X_hat, inv_std, gamma.copy())
        return out, cache, new_mean, new_var
    X_hat = (X - running_mean) / np.sqrt(np.clip(running_var, 0, 1e3) + eps)
    return gamma * X_hat + beta, None, running_mean.copy(), running_var.copy()


def batch_norm_backward(dout, cache):
    X_hat, inv_std, gamma = cache
    m = dout.shape[0]
    dbeta = dout.sum(axis=0, keepdims=True)
    dgamma = (dout * X_hat).sum(axis=0, keepdims=True)
    dX_hat = dout * gamma
    dX = inv_std / m * (m * dX_hat - dX_hat.sum(axis=0, keepdims=True)
                        - X_hat * (dX_hat * X_hat).sum(axis=0, keepdims=True))
    return dX, dgamma, dbeta
