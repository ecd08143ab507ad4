from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Saved:
    x_hat: np.ndarray
    slope: np.ndarray
    m: int


def batch_norm_forward(X, gamma, beta, running_mean, running_var, momentum, eps, training):
    if bool(training) is False:
        shifted = np.subtract(X, running_mean)
        return np.add(np.multiply(gamma, shifted / np.sqrt(running_var + eps)), beta), None, running_mean, running_var
    m = X.shape[0]
    ones = np.ones((1, m))
    mean = ones @ X / m
    var = ones @ (X - mean) ** 2 / m
    x_hat = (X - mean) / np.sqrt(var + eps)
    saved = Saved(x_hat, gamma / np.sqrt(var + eps), m)
    weights = np.array([momentum, 1 - momentum])
    return (x_hat * gamma + beta, saved,
            np.tensordot(weights, np.stack([running_mean, mean]), 1),
            np.tensordot(weights, np.stack([running_var, var]), 1))


def batch_norm_backward(dout, cache):
    ones = np.ones((1, cache.m))
    dbeta = ones @ dout
    dgamma = ones @ (dout * cache.x_hat)
    dX = cache.slope * (dout - (dbeta + cache.x_hat * dgamma) / cache.m)
    return dX, dgamma, dbeta
