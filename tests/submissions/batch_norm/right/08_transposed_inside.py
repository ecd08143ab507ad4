import numpy as np


def batch_norm_forward(X, gamma, beta, running_mean, running_var, momentum, eps, training):
    # one feature a row inside, as some courses have it
    A = X.T
    g, b, rm, rv = gamma.T, beta.T, running_mean.T, running_var.T
    if training:
        mu = A.mean(axis=1, keepdims=True)
        var = A.var(axis=1, keepdims=True)
        rm, rv = momentum * rm + (1 - momentum) * mu, momentum * rv + (1 - momentum) * var
    else:
        mu, var = rm, rv
    sd = np.sqrt(var + eps)
    hat = (A - mu) / sd
    return (g * hat + b).T, (hat, sd, g), rm.T, rv.T


def batch_norm_backward(dout, cache):
    hat, sd, g = cache
    D = dout.T
    G = D * g
    dA = (G - G.mean(axis=1, keepdims=True) - hat * (G * hat).mean(axis=1, keepdims=True)) / sd
    return dA.T, (D * hat).sum(axis=1)[np.newaxis, :], D.sum(axis=1)[np.newaxis, :]
