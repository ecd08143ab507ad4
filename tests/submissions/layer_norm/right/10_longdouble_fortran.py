import numpy as np


def layer_norm_forward(X, gamma, beta, eps):
    Z = X.astype(np.longdouble)
    mu = Z.mean(axis=1, keepdims=True)
    sd = np.sqrt(Z.std(axis=1, keepdims=True) ** 2 + eps)
    hat = (Z - mu) / sd
    out = (hat * gamma + beta).astype(np.float64)
    return np.asfortranarray(out), (hat, sd, gamma)


def layer_norm_backward(dout, cache):
    hat, sd, gamma = cache
    g = dout * gamma
    dX = (g - g.mean(axis=1, keepdims=True) - hat * (g * hat).mean(axis=1, keepdims=True)) / sd
    cast = lambda a: np.asfortranarray(a.astype(np.float64))
    return cast(dX), cast((dout * hat).sum(axis=0, keepdims=True)), cast(dout.sum(axis=0, keepdims=True))
