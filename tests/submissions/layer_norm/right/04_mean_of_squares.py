import numpy as np


def layer_norm_forward(X, gamma, beta, eps):
    d = X.shape[1]
    first = X.sum(1) / d
    second = (X * X).sum(1) / d
    var = np.clip(second - first**2, 0.0, None)
    inv = (var + eps) ** -0.5
    hat = (X - first[:, None]) * inv[:, None]
    return [np.add(np.multiply(hat, gamma), beta), [hat, inv, gamma]]


def layer_norm_backward(dout, cache):
    hat, inv, gamma = cache
    g = dout * gamma
    a = g.mean(1)[:, None]
    b = (g * hat).mean(1)[:, None]
    return [inv[:, None] * (g - a - hat * b), np.sum(dout * hat, 0)[None], np.sum(dout, 0)[None]]
