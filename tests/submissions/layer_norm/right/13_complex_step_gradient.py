"""dX by complex steps through the forward pass, one entry of a row at a time."""
import numpy as np


def _hat(X, eps):
    C = X - X.sum(axis=1, keepdims=True) / X.shape[1]
    return C / np.sqrt((C * C).sum(axis=1, keepdims=True) / X.shape[1] + eps)


def layer_norm_forward(X, gamma, beta, eps):
    return _hat(X, eps) * gamma + beta, (np.array(X), np.array(gamma), eps)


def layer_norm_backward(dout, cache):
    X, gamma, eps = cache
    dX = np.zeros(X.shape)
    for j in range(X.shape[1]):
        Z = X.astype(complex)
        Z[:, j] += 1e-30j
        dX[:, j] = (dout * gamma * _hat(Z, eps).imag).sum(axis=1) / 1e-30
    hat = _hat(X, eps)
    return dX, (dout * hat).sum(axis=0).reshape(1, -1), dout.sum(axis=0).reshape(1, -1)
